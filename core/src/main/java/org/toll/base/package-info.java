/**
 * The vocabulary: periods, quantities, metrics, sides, provenance. Knows nothing but the JDK; everybody knows it.
 *
 * <p>Start reading at {@link org.toll.base.Period} and {@link org.toll.base.Quantity}.
 */
@NullMarked
package org.toll.base;

import org.jspecify.annotations.NullMarked;
