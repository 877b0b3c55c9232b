/**
 * What people said of pairs of records: same, different, unsure, by whom, when, why. Outlives every model; becomes constraints
 * and labels.
 *
 * <p>Start reading at {@link org.toll.people.judgement.Judgements}.
 */
@NullMarked
package org.toll.people.judgement;

import org.jspecify.annotations.NullMarked;
