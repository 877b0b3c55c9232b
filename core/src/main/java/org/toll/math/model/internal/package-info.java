/**
 * The kernels an expression is compiled to: each computes a block of values and, backwards, adds to the adjoints of its inputs.
 *
 * <p>Start reading at {@link org.toll.math.model.internal.Kernel}.
 */
@NullMarked
package org.toll.math.model.internal;

import org.jspecify.annotations.NullMarked;
