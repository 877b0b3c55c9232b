package org.toll.estimate.mse.graph;

import org.toll.base.Share;

/**
 * What one graph says.
 *
 * @param graph its cliques by list number, as in {@code [123][134]}
 * @param weight posterior probability, as a fraction that may be far below what a {@link Share} is read for
 * @param mean posterior mean of the size under this graph, persons
 */
public record GraphWeight(String graph, Share weight, double mean) {}
