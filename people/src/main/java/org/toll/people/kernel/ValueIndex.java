package org.toll.people.kernel;

import java.util.Arrays;
import java.util.List;
import org.toll.people.compare.Attribute;

/** Finds the code of a value: a hash table of codes, 8 bytes for each value. Immutable. */
final class ValueIndex {
    /** What a value that no record has is called. */
    static final int UNKNOWN = -2;

    private static final int FREE = -1;

    private final List<String> values;
    private final int[] codes;

    ValueIndex(Attribute attribute) {
        values = attribute.values();
        codes = new int[Integer.highestOneBit(Math.max(1, values.size())) << 2];
        Arrays.fill(codes, FREE);
        for (int code = 0; code < values.size(); code++) {
            codes[place(values.get(code))] = code;
        }
    }

    int code(String value) {
        int code = codes[place(value)];
        return code == FREE ? UNKNOWN : code;
    }

    private int place(String value) {
        int hash = value.hashCode();
        int place = (hash ^ hash >>> 16) & (codes.length - 1);
        while (codes[place] != FREE && !values.get(codes[place]).equals(value)) {
            place = place + 1 & (codes.length - 1);
        }
        return place;
    }
}
