/// Views of a memory base that are keyed by names, which may but need not be ids of units: delta
/// tables, associations, tiers; and what all views share.
@NullMarked
package io.mnemogen.design.view;

import org.jspecify.annotations.NullMarked;
