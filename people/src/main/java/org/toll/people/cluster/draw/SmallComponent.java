package org.toll.people.cluster.draw;

import java.util.Arrays;
import org.toll.math.random.RandomStream;

/** A component of so few atoms that every way to divide it into people is weighed: draws are independent and exact. */
final class SmallComponent implements OpenComponent {
    /** Bell's number of 5 is 52. */
    static final int MOST_ATOMS = 5;

    private static final int BITS_OF_A_GROUP = 3;
    private static final int GROUP = (1 << BITS_OF_A_GROUP) - 1;

    private final Territory land;
    private final int[] partitions;
    private final double[] base;
    private final double[] slope;
    private final double[] chance;
    private int present;

    private SmallComponent(Territory land, int[] partitions, double[] base, double[] slope) {
        this.land = land;
        this.partitions = partitions;
        this.base = base;
        this.slope = slope;
        this.chance = new double[base.length];
    }

    static SmallComponent of(Territory land, GroupBits bits) {
        return new Enumeration(land, bits).component();
    }

    @Override
    public Territory land() {
        return land;
    }

    @Override
    public int groupOf(int atom) {
        return partitions[present] >>> (BITS_OF_A_GROUP * atom) & GROUP;
    }

    @Override
    public void sweep(double shift, RandomStream random) {
        double sum = weigh(shift);
        double left = random.uniform() * sum;
        int k = 0;
        while (k + 1 < chance.length && left >= chance[k]) {
            left -= chance[k];
            k++;
        }
        present = k;
    }

    /** The probability of the likeliest division, which becomes the present one. */
    double settle(double shift) {
        double sum = weigh(shift);
        for (int k = 0; k < chance.length; k++) {
            if (chance[k] > chance[present]) {
                present = k;
            }
        }
        return chance[present] / sum;
    }

    private double weigh(double shift) {
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < chance.length; k++) {
            chance[k] = base[k] + slope[k] * shift;
            most = Math.max(most, chance[k]);
        }
        double sum = 0;
        for (int k = 0; k < chance.length; k++) {
            chance[k] = Math.pow(2, chance[k] - most);
            sum += chance[k];
        }
        return sum;
    }

    /** All divisions of a set, as strings in which each new group takes the next number. */
    private static final class Enumeration {
        private final Territory land;
        private final double[] baseOf;
        private final double[] slopeOf;
        private int[] partitions = new int[4];
        private double[] base = new double[4];
        private double[] slope = new double[4];
        private int count;

        Enumeration(Territory land, GroupBits bits) {
            this.land = land;
            int sets = 1 << land.atoms();
            baseOf = new double[sets];
            slopeOf = new double[sets];
            int[] members = new int[land.atoms()];
            for (int set = 1; set < sets; set++) {
                int size = 0;
                for (int atom = 0; atom < land.atoms(); atom++) {
                    if ((set >>> atom & 1) == 1) {
                        members[size++] = atom;
                    }
                }
                baseOf[set] = bits.of(land, members, size) ? bits.base() : Double.NEGATIVE_INFINITY;
                slopeOf[set] = bits.slope();
            }
        }

        SmallComponent component() {
            divide(0, new int[land.atoms()], 0, 0);
            return new SmallComponent(
                    land,
                    Arrays.copyOf(partitions, count),
                    Arrays.copyOf(base, count),
                    Arrays.copyOf(slope, count));
        }

        private void divide(int atom, int[] sets, int groups, int code) {
            if (atom == land.atoms()) {
                add(sets, groups, code);
                return;
            }
            for (int group = 0; group <= groups; group++) {
                sets[group] |= 1 << atom;
                divide(atom + 1, sets, Math.max(groups, group + 1), code | group << (BITS_OF_A_GROUP * atom));
                sets[group] &= ~(1 << atom);
            }
        }

        private void add(int[] sets, int groups, int code) {
            double baseSum = 0;
            double slopeSum = 0;
            for (int group = 0; group < groups; group++) {
                baseSum += baseOf[sets[group]];
                slopeSum += slopeOf[sets[group]];
            }
            if (baseSum == Double.NEGATIVE_INFINITY) {
                return;
            }
            if (count == base.length) {
                partitions = Arrays.copyOf(partitions, 2 * count);
                base = Arrays.copyOf(base, 2 * count);
                slope = Arrays.copyOf(slope, 2 * count);
            }
            partitions[count] = code;
            base[count] = baseSum;
            slope[count] = slopeSum;
            count++;
        }
    }
}
