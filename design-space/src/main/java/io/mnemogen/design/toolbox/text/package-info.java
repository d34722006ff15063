/// What the text kit is made of.
@NullMarked
package io.mnemogen.design.toolbox.text;

import org.jspecify.annotations.NullMarked;
