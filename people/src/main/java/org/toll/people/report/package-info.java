/**
 * A linkage as a report: what the columns were taken for, what agreement is worth, who is doubtful, and how many there are.
 *
 * <p>Start reading at {@link org.toll.people.report.LinkageReport}.
 */
@NullMarked
package org.toll.people.report;

import org.jspecify.annotations.NullMarked;
