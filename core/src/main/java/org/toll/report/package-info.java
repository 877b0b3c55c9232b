/**
 * The report as data: sentences, figures, tables and the claims behind each. Rendering is somebody else's work.
 *
 * <p>Start reading at {@link org.toll.report.Report}.
 */
@NullMarked
package org.toll.report;

import org.jspecify.annotations.NullMarked;
