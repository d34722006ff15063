/// The report as one HTML file that needs nothing else.
@NullMarked
package io.mnemogen.runs.report.html;

import org.jspecify.annotations.NullMarked;
