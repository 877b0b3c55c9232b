/**
 * Independent tasks on a given number of threads.
 *
 * <p>Start reading at {@link org.toll.math.parallel.Parallel}.
 */
@NullMarked
package org.toll.math.parallel;

import org.jspecify.annotations.NullMarked;
