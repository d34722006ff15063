/// Models and embedders set up for a run.
@NullMarked
package io.mnemogen.runs.model;

import org.jspecify.annotations.NullMarked;
