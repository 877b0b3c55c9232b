package org.toll.people.cluster.draw;

import org.toll.math.random.RandomStream;

/** A component that is drawn by a Markov chain: each atom in turn chooses its group, then groups are split and merged. */
final class LargeComponent implements OpenComponent {
    private static final int ATOMS_OF_AN_ATTEMPT = 4;

    private final Territory land;
    private final GroupBits bits;
    private final Division division;
    private final SplitMerge splitMerge;
    private final int[] candidate;
    private final double[] worth;
    private final int[] seen;
    private int round;

    /** @param start group of each atom at the beginning, 0 to the number of atoms less one */
    LargeComponent(Territory land, double unscoredBits, int[] start) {
        this.land = land;
        this.bits = new GroupBits(unscoredBits);
        this.division = new Division(land, bits, start);
        this.splitMerge = new SplitMerge(land, division, bits, unscoredBits);
        this.candidate = new int[land.atoms() + 1];
        this.worth = new double[land.atoms() + 1];
        this.seen = new int[land.atoms()];
    }

    @Override
    public Territory land() {
        return land;
    }

    @Override
    public int groupOf(int atom) {
        return division.groupOf(atom);
    }

    @Override
    public void sweep(double shift, RandomStream random) {
        for (int atom = 0; atom < land.atoms(); atom++) {
            choose(atom, shift, random);
        }
        for (int attempt = 0; attempt < land.atoms(); attempt += ATOMS_OF_AN_ATTEMPT) {
            splitMerge.attempt(shift, random);
        }
    }

    /** Gibbs: the atom leaves its group, if the rest still holds together, and joins one by what it adds there. */
    private void choose(int atom, double shift, RandomStream random) {
        int home = division.groupOf(atom);
        if (!division.leave(atom)) {
            return;
        }
        int options = 0;
        int alone = division.isEmpty(home) ? home : division.emptyGroup();
        candidate[options] = alone;
        worth[options++] = 0;
        round++;
        for (int k = 0; k < land.degree(atom); k++) {
            int group = division.groupOf(land.neighbour(atom, k));
            if (seen[group] != round) {
                seen[group] = round;
                if ((division.cleanLists(group) & land.cleanLists(atom)) == 0
                        && bits.of(land, division.membersWith(group, atom), division.size(group) + 1)) {
                    candidate[options] = group;
                    worth[options++] = bits.bits(shift) - division.bits(group, shift);
                }
            }
        }
        division.enter(atom, candidate[drawn(options, random)]);
    }

    private int drawn(int options, RandomStream random) {
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < options; k++) {
            most = Math.max(most, worth[k]);
        }
        double sum = 0;
        for (int k = 0; k < options; k++) {
            worth[k] = Math.pow(2, worth[k] - most);
            sum += worth[k];
        }
        double left = random.uniform() * sum;
        int k = 0;
        while (k + 1 < options && left >= worth[k]) {
            left -= worth[k];
            k++;
        }
        return k;
    }
}
