/**
 * The linkage kernel at full size.
 *
 * <p>Start reading at {@link org.toll.bench.people.LinkageKernelRun}.
 */
@NullMarked
package org.toll.bench.people;

import org.jspecify.annotations.NullMarked;
