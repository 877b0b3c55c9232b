/**
 * Averaging over every decomposable graph of dependence between three to six lists.
 *
 * <p>Start reading at {@link org.toll.estimate.mse.graph.GraphAveraging}.
 */
@NullMarked
package org.toll.estimate.mse.graph;

import org.jspecify.annotations.NullMarked;
