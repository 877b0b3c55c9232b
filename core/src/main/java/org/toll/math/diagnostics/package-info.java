/**
 * Whether chains have converged, and how well they know a quantity. Works on plain {@code double[chain][draw]}, whatever
 * sampler made them.
 *
 * <p>Start reading at {@link org.toll.math.diagnostics.Diagnostics}.
 */
@NullMarked
package org.toll.math.diagnostics;

import org.jspecify.annotations.NullMarked;
