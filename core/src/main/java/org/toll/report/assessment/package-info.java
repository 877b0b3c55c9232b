/**
 * Lays out what an assessment found: which figures, in which order, in which words.
 *
 * <p>Start reading at {@link org.toll.report.assessment.AssessmentReport}.
 */
@NullMarked
package org.toll.report.assessment;

import org.jspecify.annotations.NullMarked;
