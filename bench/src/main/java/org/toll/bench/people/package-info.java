/**
 * Benchmarks of linkage.
 *
 * <p>Start reading at {@link org.toll.bench.people.NamesRun}.
 */
@NullMarked
package org.toll.bench.people;

import org.jspecify.annotations.NullMarked;
