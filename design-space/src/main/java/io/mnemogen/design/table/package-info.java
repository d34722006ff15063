/// A view of a memory base that is a relational database.
@NullMarked
package io.mnemogen.design.table;

import org.jspecify.annotations.NullMarked;
