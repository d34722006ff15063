/// Facts told in changing words, many of them later changed, and questions over several facts.
@NullMarked
package io.mnemogen.tasks.facts;

import org.jspecify.annotations.NullMarked;
