package org.toll.people.synthetic;

import java.util.EnumSet;
import java.util.Set;
import org.toll.math.random.RandomStream;

/** Decides what goes wrong with a record. */
final class SlipDraw {
    private static final Slip[] ALL = Slip.values();
    private static final int MOST = 3;

    private SlipDraw() {}

    /** No slip with probability 1 - share; else one, two or three different ones, each number equally likely. */
    static Set<Slip> draw(double share, RandomStream stream) {
        EnumSet<Slip> slips = EnumSet.noneOf(Slip.class);
        if (stream.uniform() >= share) {
            return slips;
        }
        int wanted = 1 + stream.index(MOST);
        while (slips.size() < wanted) {
            slips.add(ALL[stream.index(ALL.length)]);
        }
        return slips;
    }
}
