/**
 * Scoring rules: how good a forecast with stated uncertainty was, once the truth is known.
 *
 * <p>Start reading at {@link org.toll.math.score.Scores}.
 */
@NullMarked
package org.toll.math.score;

import org.jspecify.annotations.NullMarked;
