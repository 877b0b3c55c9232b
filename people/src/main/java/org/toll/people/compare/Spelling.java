package org.toll.people.compare;

import java.util.List;
import org.toll.people.compare.Ladder.Rung;
import org.toll.people.compare.text.JaroWinkler;
import org.toll.people.compare.text.LetterTable;
import org.toll.people.compare.text.Osa;

/** How alike two spellings are: the rungs that all comparators of words share. */
final class Spelling {
    // Winkler's own cut for "probably the same name" in census files is 0.92; below 0.8 most pairs are chance.
    private static final double ALIKE = 0.92;
    private static final double ROUGHLY_ALIKE = 0.82;

    private final JaroWinkler similarity;
    private final Osa distance;

    Spelling(List<String> words) {
        LetterTable table = LetterTable.of(words);
        similarity = JaroWinkler.of(table);
        distance = Osa.of(table);
    }

    /** One letter added, lost or changed, or two neighbours swapped. */
    Rung oneSlip() {
        return new Rung("one slip", this::isOneSlip);
    }

    /** Jaro-Winkler 0.92 or more. */
    Rung alike() {
        return new Rung("alike", this::isAlike);
    }

    /** Jaro-Winkler 0.82 or more. */
    Rung roughlyAlike() {
        return new Rung("roughly alike", (a, b) -> similarity.similarity(a, b) >= ROUGHLY_ALIKE);
    }

    boolean isOneSlip(int first, int second) {
        return distance.distance(first, second) <= 1;
    }

    boolean isAlike(int first, int second) {
        return similarity.similarity(first, second) >= ALIKE;
    }
}
