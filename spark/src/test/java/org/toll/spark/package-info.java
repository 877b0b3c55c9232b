/**
 * Tests on a real cluster of several processes of this machine.
 *
 * <p>Start reading at {@link org.toll.spark.SparkEngineTest}.
 */
@NullMarked
package org.toll.spark;

import org.jspecify.annotations.NullMarked;
