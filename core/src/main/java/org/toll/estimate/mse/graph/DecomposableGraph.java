package org.toll.estimate.mse.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A decomposable (chordal) graph over lists: lists without an edge are independent given the others.
 *
 * @param vertices number of lists
 * @param edges how many edges
 * @param components number of connected parts
 * @param margins the sets of lists (bit sets) whose margins make up the likelihood, each with its power: 1 for a clique, minus
 *     the multiplicity for a separator
 */
record DecomposableGraph(int vertices, int edges, int components, SortedMap<Integer, Integer> margins) {

    /** All of them, in the order of their edge sets: 8, 61, 822 and 18,154 graphs over 3 to 6 lists. */
    static List<DecomposableGraph> listAll(int vertices) {
        int pairs = vertices * (vertices - 1) / 2;
        List<DecomposableGraph> graphs = new ArrayList<>();
        for (int edges = 0; edges < 1 << pairs; edges++) {
            fromEdges(vertices, edges).ifPresent(graphs::add);
        }
        return graphs;
    }

    /**
     * Takes away vertices whose neighbours are all joined to each other, one after the other. It succeeds for decomposable
     * graphs only, and the neighbourhoods met on the way are the cliques and separators; those that are neither cancel out.
     */
    private static Optional<DecomposableGraph> fromEdges(int vertices, int edges) {
        int[] neighbours = neighbours(vertices, edges);
        int left = (1 << vertices) - 1;
        int components = 0;
        SortedMap<Integer, Integer> margins = new TreeMap<>();
        while (left != 0) {
            int vertex = simplicial(neighbours, left);
            if (vertex < 0) {
                return Optional.empty();
            }
            int around = neighbours[vertex] & left;
            margins.merge(around | (1 << vertex), 1, Integer::sum);
            if (around == 0) {
                components++;
            } else {
                margins.merge(around, -1, Integer::sum);
            }
            left &= ~(1 << vertex);
        }
        margins.values().removeIf(power -> power == 0);
        return Optional.of(new DecomposableGraph(vertices, Integer.bitCount(edges), components, margins));
    }

    private static int[] neighbours(int vertices, int edges) {
        int[] neighbours = new int[vertices];
        int bit = 0;
        for (int i = 0; i < vertices; i++) {
            for (int j = i + 1; j < vertices; j++, bit++) {
                if (((edges >>> bit) & 1) == 1) {
                    neighbours[i] |= 1 << j;
                    neighbours[j] |= 1 << i;
                }
            }
        }
        return neighbours;
    }

    private static int simplicial(int[] neighbours, int left) {
        for (int rest = left; rest != 0; rest &= rest - 1) {
            int vertex = Integer.numberOfTrailingZeros(rest);
            int around = neighbours[vertex] & left;
            boolean joined = true;
            for (int others = around; joined && others != 0; others &= others - 1) {
                int other = Integer.numberOfTrailingZeros(others);
                joined = (around & ~neighbours[other]) == 1 << other;
            }
            if (joined) {
                return vertex;
            }
        }
        return -1;
    }

    boolean isSaturated() {
        return edges == vertices * (vertices - 1) / 2;
    }

    /** Cliques in brackets by list number, as in {@code [123][134]}. */
    String name() {
        StringBuilder name = new StringBuilder();
        margins.forEach((lists, power) -> {
            if (power > 0) {
                name.append('[');
                for (int j = 0; j < vertices; j++) {
                    if (((lists >>> j) & 1) == 1) {
                        name.append(j + 1);
                    }
                }
                name.append(']');
            }
        });
        return name.toString();
    }
}
