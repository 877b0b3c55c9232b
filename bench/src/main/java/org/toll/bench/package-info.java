/** Benchmarks. Figures are measured here, side by side with a peer where there is one, and never asserted in tests. */
@NullMarked
package org.toll.bench;

import org.jspecify.annotations.NullMarked;
