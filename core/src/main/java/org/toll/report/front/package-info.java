/**
 * The front as part of a report: tables, charts and small maps of what was measured.
 *
 * <p>Start reading at {@link org.toll.report.front.FrontReport}.
 */
@NullMarked
package org.toll.report.front;

import org.jspecify.annotations.NullMarked;
