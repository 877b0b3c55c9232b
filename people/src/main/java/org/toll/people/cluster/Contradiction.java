package org.toll.people.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A chain of must-links between two records that cannot be one person.
 *
 * @param chain rows, each must-linked to the next; the first and the last cannot be one
 * @param reason why they cannot, as the end of a sentence
 */
public record Contradiction(List<Integer> chain, String reason) {
    public Contradiction {
        chain = List.copyOf(chain);
    }

    /** @param nameOf what to call a row, for instance {@code row -> table.key(row).toString()} */
    public String inWords(IntFunction<String> nameOf) {
        List<String> links = new ArrayList<>();
        for (int k = 1; k < chain.size(); k++) {
            links.add(nameOf.apply(chain.get(k - 1)) + " is declared the same as " + nameOf.apply(chain.get(k)));
        }
        return String.join(", ", links) + ", but " + nameOf.apply(chain.get(0)) + " and "
                + nameOf.apply(chain.get(chain.size() - 1)) + " " + reason;
    }
}
