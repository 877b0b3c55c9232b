/**
 * The no-U-turn sampler.
 *
 * <p>Start reading at {@link org.toll.math.nuts.Nuts}, then {@code Chain} and {@code Trajectory}.
 */
@NullMarked
package org.toll.math.nuts;

import org.jspecify.annotations.NullMarked;
