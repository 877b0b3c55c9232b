/**
 * The mode of a posterior and the normal approximation around it: start values, never a result.
 *
 * <p>Start reading at {@link org.toll.math.laplace.Laplace}.
 */
@NullMarked
package org.toll.math.laplace;

import org.jspecify.annotations.NullMarked;
