/**
 * Random streams that are a pure function of a seed and a path, and draws from them.
 *
 * <p>Start reading at {@link org.toll.math.random.RandomStream}.
 */
@NullMarked
package org.toll.math.random;

import org.jspecify.annotations.NullMarked;
