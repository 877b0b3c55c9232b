package org.toll.people.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Several attributes as one, whose value is all of theirs: what looks at two fields at once is a comparator of such. */
public final class JoinedAttribute {
    private JoinedAttribute() {}

    /**
     * @param parts of one table; two or more
     * @return present where all parts are; each value holds the parts' texts between tabs
     */
    public static Attribute of(String name, List<Attribute> parts) {
        int records = parts.get(0).records();
        List<PairCodes> joins = new ArrayList<>();
        for (int part = 1; part < parts.size(); part++) {
            joins.add(new PairCodes());
        }
        int[] codes = new int[records];
        List<String> values = new ArrayList<>();
        for (int record = 0; record < records; record++) {
            codes[record] = code(parts, joins, record);
            if (codes[record] == values.size()) {
                values.add(text(parts, record));
            }
        }
        return Attribute.of(name, codes, values);
    }

    /** The first two parts as one, that with the third, and so on. */
    private static int code(List<Attribute> parts, List<PairCodes> joins, int record) {
        int code = parts.get(0).codes()[record];
        for (int part = 1; part < parts.size(); part++) {
            int next = parts.get(part).codes()[record];
            if (code == Attribute.MISSING || next == Attribute.MISSING) {
                return Attribute.MISSING;
            }
            code = joins.get(part - 1).of(code, next);
        }
        return code;
    }

    private static String text(List<Attribute> parts, int record) {
        return parts.stream()
                .map(part -> part.values().get(part.codes()[record]))
                .collect(Collectors.joining("\t"));
    }
}
