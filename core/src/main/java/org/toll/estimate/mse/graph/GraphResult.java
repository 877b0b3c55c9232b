package org.toll.estimate.mse.graph;

import java.util.List;
import org.toll.base.Share;
import org.toll.estimate.mse.size.SizeDistribution;

/**
 * The outcome of averaging over decomposable graphs.
 *
 * @param total posterior of the size
 * @param mean posterior mean of the size, persons (exact, not from the points of {@code total})
 * @param graphs every graph, in the order of their edge sets
 * @param saturated weight of the graph with all edges, under which the data say nothing about the unseen
 * @param beyond the part of the weight beyond the largest size looked at, as far as its fall can be continued
 * @param largestUnseen the largest number of unseen looked at
 * @param leftOut for each pattern of the table the log probability of one of its persons given all others
 */
public record GraphResult(
        SizeDistribution total,
        double mean,
        List<GraphWeight> graphs,
        Share saturated,
        double beyond,
        double largestUnseen,
        List<Double> leftOut) {
    public GraphResult {
        graphs = List.copyOf(graphs);
        leftOut = List.copyOf(leftOut);
    }

    /** The graph of the largest weight. */
    public GraphWeight heaviest() {
        GraphWeight heaviest = graphs.get(0);
        for (GraphWeight graph : graphs) {
            heaviest = graph.weight().compareTo(heaviest.weight()) > 0 ? graph : heaviest;
        }
        return heaviest;
    }
}
