package org.toll.math.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoublePredicate;
import org.toll.math.InvalidArgument;
import org.toll.math.diagnostics.Moments;
import org.toll.math.diagnostics.Quantiles;

/**
 * Posterior draws of named quantities, chain by chain. Immutable; arrays handed out are copies.
 *
 * <pre>{@code
 * Summary tau = draws.summary("tau");
 * double chanceOfHarm = draws.probability("theta[3]", value -> value < 0);
 * }</pre>
 */
public final class Draws {
    private final List<String> names;
    private final double[][][] values;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> caveats;

    private Draws(List<String> names, double[][][] values, List<String> caveats) {
        this.names = List.copyOf(names);
        this.values = values;
        this.caveats = List.copyOf(caveats);
        for (int i = 0; i < names.size(); i++) {
            places.put(names.get(i), i);
        }
    }

    /**
     * @param names one for each quantity, none twice
     * @param values {@code [quantity][chain][draw]}, of one shape for all quantities; copied
     */
    public static Draws of(List<String> names, double[][][] values) {
        double[][][] copy = new double[values.length][][];
        for (int q = 0; q < values.length; q++) {
            copy[q] = new double[values[q].length][];
            for (int c = 0; c < values[q].length; c++) {
                copy[q][c] = values[q][c].clone();
            }
        }
        return owning(names, copy);
    }

    /** As {@link #of}, for a sampler that gives its array away and will not touch it again. */
    public static Draws owning(List<String> names, double[][][] values) {
        if (names.size() != values.length
                || names.isEmpty()
                || names.size() != names.stream().distinct().count()) {
            throw InvalidArgument.of(
                    "Draws need one name for each of " + values.length + " quantities, none twice",
                    names.size() + " names",
                    "Check the names.");
        }
        return new Draws(names, values, List.of());
    }

    Draws withCaveats(List<String> reasons) {
        return new Draws(names, values, reasons);
    }

    public List<String> names() {
        return names;
    }

    /** Why these draws are to be read with care: the findings of a doubtful fit and its acknowledgement; empty if none. */
    public List<String> caveats() {
        return caveats;
    }

    /** Number of chains. */
    public int chains() {
        return values[0].length;
    }

    /** Number of draws of each chain. */
    public int drawsPerChain() {
        return values[0][0].length;
    }

    /**
     * @return {@code [chain][draw]}, as the methods of {@code Diagnostics} take it
     * @throws InvalidArgument if there is no such quantity
     */
    public double[][] chains(String name) {
        double[][] chains = read(name);
        double[][] copy = new double[chains.length][];
        for (int c = 0; c < copy.length; c++) {
            copy[c] = chains[c].clone();
        }
        return copy;
    }

    /** All draws of one quantity, chain after chain. */
    public double[] pooled(String name) {
        double[][] chains = read(name);
        int draws = drawsPerChain();
        double[] pooled = new double[chains.length * draws];
        for (int c = 0; c < chains.length; c++) {
            System.arraycopy(chains[c], 0, pooled, c * draws, draws);
        }
        return pooled;
    }

    /**
     * All draws of a vector {@code name[1]}, {@code name[2]}, ...
     *
     * @return {@code [element][draw]}, chain after chain
     * @throws InvalidArgument if there is no such vector
     */
    public double[][] pooledVector(String name) {
        List<double[]> elements = new ArrayList<>();
        while (places.containsKey(name + "[" + (elements.size() + 1) + "]")) {
            elements.add(pooled(name + "[" + (elements.size() + 1) + "]"));
        }
        return elements.isEmpty() ? new double[][] {pooled(name)} : elements.toArray(new double[0][]);
    }

    public double mean(String name) {
        return Moments.of(pooled(name)).mean();
    }

    public double sd(String name) {
        return Moments.of(pooled(name)).sd();
    }

    /**
     * @param probability between 0 and 1
     */
    public double quantile(String name, double probability) {
        return Quantiles.of(pooled(name), probability);
    }

    /** Share of draws for which a statement about a quantity is true. */
    public double probability(String name, DoublePredicate statement) {
        long hits = Arrays.stream(pooled(name)).filter(statement).count();
        return (double) hits / (chains() * drawsPerChain());
    }

    /** Mean, spread, quantiles, standard error and diagnostics of one quantity. */
    public Summary summary(String name) {
        return Summary.of(name, read(name));
    }

    /** {@link #summary} of every quantity, in order. */
    public List<Summary> summaries() {
        return names.stream().map(this::summary).toList();
    }

    double[][] read(String name) {
        Integer place = places.get(name);
        if (place == null) {
            throw InvalidArgument.of(
                    "No such quantity", name, "There are " + names.subList(0, Math.min(12, names.size())) + " ...");
        }
        return values[place];
    }
}
