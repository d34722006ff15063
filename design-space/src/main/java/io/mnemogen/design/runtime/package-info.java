/// How four compiled slots become a working memory, in a guest or in an exported jar.
@NullMarked
package io.mnemogen.design.runtime;

import org.jspecify.annotations.NullMarked;
