/// Turning slot programs into callable code, whatever their language.
@NullMarked
package io.mnemogen.sandbox.compile;

import org.jspecify.annotations.NullMarked;
