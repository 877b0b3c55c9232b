package org.toll.people.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Several attributes as one, whose value is all of theirs: what looks at two fields at once is a comparator of such. */
public final class JoinedAttribute {
    private JoinedAttribute() {}

    /**
     * @param parts of one table; two or more
     * @return present where all parts are; each value holds the parts' texts between tabs
     */
    public static Attribute of(String name, List<Attribute> parts) {
        int records = parts.get(0).records();
        int[] codes = new int[records];
        List<String> values = new ArrayList<>();
        Map<List<Integer>, Integer> known = new HashMap<>();
        for (int record = 0; record < records; record++) {
            List<Integer> key = new ArrayList<>(parts.size());
            for (Attribute part : parts) {
                key.add(part.codes()[record]);
            }
            if (key.contains(Attribute.MISSING)) {
                codes[record] = Attribute.MISSING;
                continue;
            }
            Integer code = known.putIfAbsent(key, values.size());
            if (code == null) {
                codes[record] = values.size();
                values.add(text(parts, key));
            } else {
                codes[record] = code;
            }
        }
        return Attribute.of(name, codes, values);
    }

    private static String text(List<Attribute> parts, List<Integer> key) {
        StringBuilder text = new StringBuilder();
        for (int part = 0; part < parts.size(); part++) {
            text.append(part == 0 ? "" : "\t").append(parts.get(part).values().get(key.get(part)));
        }
        return text.toString();
    }
}
