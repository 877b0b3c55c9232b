package org.toll.people.cluster.draw;

import java.util.Arrays;

/** Groups of atoms with what each is worth. */
final class Division {
    private final Territory land;
    private final GroupBits bits;
    private final int[] groupOf;
    private final int[][] members;
    private final int[] size;
    private final double[] base;
    private final double[] slope;
    private final int[] free;
    private int freeCount;
    private int[] scratch = new int[8];

    Division(Territory land, GroupBits bits, int[] start) {
        this.land = land;
        this.bits = bits;
        int atoms = land.atoms();
        groupOf = new int[atoms];
        members = new int[atoms][];
        size = new int[atoms];
        base = new double[atoms];
        slope = new double[atoms];
        free = new int[atoms];
        for (int group = atoms - 1; group >= 0; group--) {
            members[group] = new int[2];
            free[freeCount++] = group;
        }
        int[] groupOfStart = new int[atoms];
        Arrays.fill(groupOfStart, -1);
        for (int atom = 0; atom < atoms; atom++) {
            int known = groupOfStart[start[atom]];
            int group = known < 0 ? free[freeCount - 1] : known;
            // A start that the sampler's own rules forbid begins as people of one atom.
            if (known >= 0 && !bits.of(land, membersWith(group, atom), size[group] + 1)) {
                group = free[freeCount - 1];
            }
            groupOfStart[start[atom]] = group;
            enter(atom, group);
        }
    }

    int groupOf(int atom) {
        return groupOf[atom];
    }

    int size(int group) {
        return size[group];
    }

    long cleanLists(int group) {
        long lists = 0;
        for (int k = 0; k < size[group]; k++) {
            lists |= land.cleanLists(members[group][k]);
        }
        return lists;
    }

    int[] members(int group) {
        return members[group];
    }

    boolean isEmpty(int group) {
        return size[group] == 0;
    }

    int emptyGroup() {
        return free[freeCount - 1];
    }

    double bits(int group, double shift) {
        return base[group] + slope[group] * shift;
    }

    /** The members of a group and one more, in an array that the next call writes over. */
    int[] membersWith(int group, int atom) {
        if (scratch.length <= size[group]) {
            scratch = new int[2 * size[group] + 2];
        }
        System.arraycopy(members[group], 0, scratch, 0, size[group]);
        scratch[size[group]] = atom;
        return scratch;
    }

    /** Takes an atom out; false, with nothing changed, if the rest would not hold together. */
    boolean leave(int atom) {
        int group = groupOf[atom];
        int[] rest = members[group];
        int place = 0;
        while (rest[place] != atom) {
            place++;
        }
        int last = size[group] - 1;
        rest[place] = rest[last];
        rest[last] = atom;
        if (!bits.of(land, rest, last)) {
            rest[last] = rest[place];
            rest[place] = atom;
            return false;
        }
        size[group] = last;
        base[group] = bits.base();
        slope[group] = bits.slope();
        if (last == 0) {
            free[freeCount++] = group;
        }
        return true;
    }

    /** Puts an atom into a group that it may join. */
    void enter(int atom, int group) {
        if (size[group] == 0) {
            // An empty group is always the last of the free ones.
            freeCount--;
        }
        if (size[group] == members[group].length) {
            members[group] = Arrays.copyOf(members[group], 2 * size[group]);
        }
        members[group][size[group]++] = atom;
        groupOf[atom] = group;
        bits.of(land, members[group], size[group]);
        base[group] = bits.base();
        slope[group] = bits.slope();
    }

    /** Replaces a group's members; an empty one becomes free. */
    void set(int group, int[] atoms, int count) {
        if (size[group] == 0 && count > 0) {
            freeCount--;
        }
        if (size[group] > 0 && count == 0) {
            free[freeCount++] = group;
        }
        if (members[group].length < count) {
            members[group] = new int[2 * count];
        }
        System.arraycopy(atoms, 0, members[group], 0, count);
        size[group] = count;
        for (int k = 0; k < count; k++) {
            groupOf[atoms[k]] = group;
        }
        bits.of(land, members[group], count);
        base[group] = bits.base();
        slope[group] = bits.slope();
    }
}
