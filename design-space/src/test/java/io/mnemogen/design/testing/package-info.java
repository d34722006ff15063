/// What tests of every module share.
@NullMarked
package io.mnemogen.design.testing;

import org.jspecify.annotations.NullMarked;
