/**
 * Candidate pairs and their match weights, as fast as two cores allow: blocking by sorted keys, bounds before strings, each
 * pair of values compared once.
 *
 * <p>Start reading at {@link org.toll.people.kernel.ScoringPlan}.
 */
@NullMarked
package org.toll.people.kernel;

import org.jspecify.annotations.NullMarked;
