package org.toll.people.judgement;

import org.toll.base.InvalidInput;
import org.toll.people.record.RecordKey;

/**
 * Two different records, the lower key first.
 *
 * @param first record
 * @param second above {@code first}
 */
public record RecordPair(RecordKey first, RecordKey second) implements Comparable<RecordPair> {
    public RecordPair {
        if (first.compareTo(second) >= 0) {
            throw InvalidInput.of(
                    "A pair has two different records, the lower key first", first + " and " + second, "Use of().");
        }
    }

    /** The pair in either order. */
    public static RecordPair of(RecordKey one, RecordKey other) {
        return one.compareTo(other) < 0 ? new RecordPair(one, other) : new RecordPair(other, one);
    }

    @Override
    public int compareTo(RecordPair other) {
        int byFirst = first.compareTo(other.first);
        return byFirst == 0 ? second.compareTo(other.second) : byFirst;
    }

    @Override
    public String toString() {
        return first + " and " + second;
    }
}
