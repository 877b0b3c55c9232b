package org.toll.people.cluster.draw;

import java.util.Arrays;
import org.toll.people.cluster.CleanLists;
import org.toll.people.cluster.ClusterOptions;
import org.toll.people.cluster.Components;
import org.toll.people.cluster.Constraints.RowPair;
import org.toll.people.cluster.LinkEvidence;
import org.toll.people.cluster.WeighedPairs;

/**
 * One component as the sampler sees it: atoms (a record, or records that must be one), the weighed edges between them, and
 * which of them can never share a person. Immutable.
 */
final class Territory {
    static final int NONE = -1;

    private final int[] rows;
    private final int[] atomOf;
    private final int[] records;
    private final long[] cleanLists;
    private final int[] start;
    private final int[] neighbour;
    private final int[] edgeTo;
    private final Edges edges;

    private Territory(int[] rows, int[] atomOf, int[] records, long[] cleanLists, Edges edges) {
        this.rows = rows;
        this.atomOf = atomOf;
        this.records = records;
        this.cleanLists = cleanLists;
        this.edges = edges;
        int atoms = records.length;
        start = new int[atoms + 1];
        neighbour = new int[2 * edges.count()];
        edgeTo = new int[2 * edges.count()];
        for (int edge = 0; edge < edges.count(); edge++) {
            start[edges.low(edge) + 1]++;
            start[edges.high(edge) + 1]++;
        }
        for (int atom = 0; atom < atoms; atom++) {
            start[atom + 1] += start[atom];
        }
        // Edges ascend by both ends, so the neighbours of an atom ascend: first the lower ones, then the higher.
        int[] next = start.clone();
        for (int edge = 0; edge < edges.count(); edge++) {
            fill(next[edges.high(edge)]++, edges.low(edge), edge);
        }
        for (int edge = 0; edge < edges.count(); edge++) {
            fill(next[edges.low(edge)]++, edges.high(edge), edge);
        }
    }

    static Territory of(
            LinkEvidence evidence, Components components, int component, CleanLists clean, ClusterOptions options) {
        int size = components.size(component);
        int[] rows = new int[size];
        for (int k = 0; k < size; k++) {
            rows[k] = components.row(component, k);
        }
        int[] atomOf = atoms(components, component, rows);
        int atoms = Arrays.stream(atomOf).max().orElseThrow() + 1;
        int[] records = new int[atoms];
        long[] cleanLists = new long[atoms];
        for (int k = 0; k < size; k++) {
            records[atomOf[k]]++;
            cleanLists[atomOf[k]] |= clean.bitOf(rows[k]);
        }
        Edges.Builder edges = new Edges.Builder();
        WeighedPairs.forEach(
                evidence,
                components,
                component,
                options,
                (one, other, bits) -> edges.add(atomOf[one], atomOf[other], bits - options.unscoredBits()));
        for (RowPair pair : components.cannotLink(component)) {
            edges.block(
                    atomOf[Arrays.binarySearch(rows, pair.first())], atomOf[Arrays.binarySearch(rows, pair.second())]);
        }
        return new Territory(rows, atomOf, records, cleanLists, edges.build());
    }

    private static int[] atoms(Components components, int component, int[] rows) {
        int[] root = new int[rows.length];
        Arrays.setAll(root, k -> k);
        for (RowPair pair : components.mustLink(component)) {
            int one = root[Arrays.binarySearch(rows, pair.first())];
            int other = root[Arrays.binarySearch(rows, pair.second())];
            int low = Math.min(one, other);
            int high = Math.max(one, other);
            for (int k = 0; k < root.length; k++) {
                root[k] = root[k] == high ? low : root[k];
            }
        }
        int[] number = new int[rows.length];
        int count = 0;
        for (int k = 0; k < rows.length; k++) {
            number[k] = root[k] == k ? count++ : number[root[k]];
        }
        return number;
    }

    int atoms() {
        return records.length;
    }

    int[] rows() {
        return rows;
    }

    int atomOf(int k) {
        return atomOf[k];
    }

    int records(int atom) {
        return records[atom];
    }

    long cleanLists(int atom) {
        return cleanLists[atom];
    }

    int degree(int atom) {
        return start[atom + 1] - start[atom];
    }

    int neighbour(int atom, int k) {
        return neighbour[start[atom] + k];
    }

    Edges edges() {
        return edges;
    }

    /** The edge between two atoms, or {@link #NONE}. */
    int edge(int one, int other) {
        int at = Arrays.binarySearch(neighbour, start[one], start[one + 1], other);
        return at < 0 ? NONE : edgeTo[at];
    }

    private void fill(int place, int atom, int edge) {
        neighbour[place] = atom;
        edgeTo[place] = edge;
    }
}
