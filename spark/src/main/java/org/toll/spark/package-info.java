/**
 * Linkage on a Spark cluster: pairs, of which there are far more than records, are made and weighed by executors; reading,
 * learning and clustering stay on the driver and are those of one process.
 *
 * <p>Start reading at {@link org.toll.spark.SparkEngine}.
 */
@NullMarked
package org.toll.spark;

import org.jspecify.annotations.NullMarked;
