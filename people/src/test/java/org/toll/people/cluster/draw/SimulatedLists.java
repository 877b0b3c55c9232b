package org.toll.people.cluster.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.toll.math.random.RandomStream;
import org.toll.people.cluster.Clustering;
import org.toll.people.cluster.Constraints;
import org.toll.people.cluster.Evidence;
import org.toll.people.cluster.LinkEvidence;
import org.toll.people.record.Column;

/**
 * Fixture with known truth: people have values in some fields, with frequencies that fall like 1/rank; a record copies each
 * value, or with the rate of errors takes another at random. For such records the weight of a pair has a closed form:
 * with {@code r = (1 - e)^2}, {@code log2((1 - r) + r / f)} where they agree on a value of frequency {@code f}, else
 * {@code log2(1 - r)}.
 */
final class SimulatedLists {
    private static final double ERROR = 0.12;
    private static final int[] VALUES = {60, 50, 12, 9};
    private static final double KEPT_FROM = -15;

    final Column lists;
    final Clustering truth;
    final LinkEvidence evidence;
    final float priorBits;

    /**
     * @param people who may be named
     * @param chances for each list the chance that it names a person
     * @param repeats for each list the chance that it names one it has again; 0 for a clean list
     */
    SimulatedLists(long seed, int people, double[] chances, double[] repeats) {
        RandomStream random = RandomStream.ofSeed(seed);
        StringBuilder letters = new StringBuilder();
        List<Integer> person = new ArrayList<>();
        List<int[]> records = new ArrayList<>();
        for (int p = 0; p < people; p++) {
            int[] values = values(random);
            for (int list = 0; list < chances.length; list++) {
                boolean isNamed = random.uniform() < chances[list];
                while (isNamed) {
                    letters.append((char) ('a' + list));
                    person.add(p);
                    records.add(copy(values, random));
                    isNamed = random.uniform() < repeats[list];
                }
            }
        }
        lists = Evidence.lists(letters.toString());
        truth = Clustering.ofLabels(labels(person));
        priorBits = priorBits(person);
        Evidence pairs = new Evidence();
        for (int i = 0; i < records.size(); i++) {
            for (int j = i + 1; j < records.size(); j++) {
                double bits = priorBits + bits(records.get(i), records.get(j));
                if (bits > KEPT_FROM) {
                    pairs.add(i, j, (float) bits);
                }
            }
        }
        Set<Integer> clean = new HashSet<>();
        for (int list = 0; list < repeats.length; list++) {
            int code = lists.texts().indexOf(String.valueOf((char) ('a' + list)));
            if (repeats[list] == 0 && code >= 0) {
                clean.add(code);
            }
        }
        evidence = pairs.on(lists).with(new Constraints(List.of(), List.of(), clean));
    }

    private static int[] labels(List<Integer> person) {
        int[] firstOf = new int[1 + person.stream().mapToInt(p -> p).max().orElseThrow()];
        Arrays.fill(firstOf, -1);
        int[] labels = new int[person.size()];
        for (int row = 0; row < labels.length; row++) {
            if (firstOf[person.get(row)] < 0) {
                firstOf[person.get(row)] = row;
            }
            labels[row] = firstOf[person.get(row)];
        }
        return labels;
    }

    /** The share of pairs that are one person: what a fitted model estimates well. */
    private static float priorBits(List<Integer> person) {
        long same = 0;
        long all = 0;
        for (int i = 0; i < person.size(); i++) {
            for (int j = i + 1; j < person.size(); j++) {
                same += person.get(i).equals(person.get(j)) ? 1 : 0;
                all++;
            }
        }
        return (float) (Math.log((same + 0.5) / (all - same)) / Math.log(2));
    }

    private static double bits(int[] one, int[] other) {
        double copied = (1 - ERROR) * (1 - ERROR);
        double bits = 0;
        for (int field = 0; field < VALUES.length; field++) {
            double ratio = 1 - copied;
            if (one[field] == other[field]) {
                ratio += copied / frequency(field, one[field]);
            }
            bits += Math.log(ratio) / Math.log(2);
        }
        return bits;
    }

    private static int[] copy(int[] values, RandomStream random) {
        int[] copy = values.clone();
        for (int field = 0; field < copy.length; field++) {
            if (random.uniform() < ERROR) {
                copy[field] = value(field, random);
            }
        }
        return copy;
    }

    private static int[] values(RandomStream random) {
        int[] values = new int[VALUES.length];
        for (int field = 0; field < values.length; field++) {
            values[field] = value(field, random);
        }
        return values;
    }

    private static int value(int field, RandomStream random) {
        double left = random.uniform();
        int value = 0;
        while (value + 1 < VALUES[field] && left >= frequency(field, value)) {
            left -= frequency(field, value++);
        }
        return value;
    }

    private static double frequency(int field, int value) {
        double sum = 0;
        for (int k = 1; k <= VALUES[field]; k++) {
            sum += 1.0 / k;
        }
        return 1 / (sum * (value + 1));
    }
}
