package org.toll.people.kernel;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.toll.people.compare.Attribute;

/**
 * A blocking key of which a record may have several: the codes of a name by its pronunciations, the roots of a diminutive, the
 * words of a name in any order. Two records agree on it if they have one of them in common.
 *
 * <p>Immutable. Kept for each distinct value of the attribute, not for each record.
 */
public final class KeyBranches {
    private final String name;
    private final Attribute attribute;
    private final int[] starts;
    private final int[] branches;
    private final Map<String, Integer> codeOf;
    private final Function<String, ? extends Collection<String>> branchesOf;

    private KeyBranches(
            String name,
            Attribute attribute,
            Function<String, ? extends Collection<String>> branchesOf,
            int[] starts,
            int[] branches,
            Map<String, Integer> codeOf) {
        this.name = name;
        this.attribute = attribute;
        this.branchesOf = branchesOf;
        this.starts = starts;
        this.branches = branches;
        this.codeOf = codeOf;
    }

    /**
     * @param name for messages and model files
     * @param branchesOf a function of the value alone, called once for each distinct value; a value without branches takes no part in the rule
     */
    public static KeyBranches of(
            String name, Attribute attribute, Function<String, ? extends Collection<String>> branchesOf) {
        Map<String, Integer> codeOf = new HashMap<>();
        List<String> values = attribute.values();
        int[] starts = new int[values.size() + 1];
        IntList branches = new IntList();
        for (int value = 0; value < values.size(); value++) {
            branchesOf.apply(values.get(value)).stream()
                    .distinct()
                    .mapToInt(branch -> codeOf.computeIfAbsent(branch, unseen -> codeOf.size()))
                    .sorted()
                    .forEach(branches::add);
            starts[value + 1] = branches.size();
        }
        return new KeyBranches(name, attribute, branchesOf, starts, branches.toArray(), codeOf);
    }

    /** For messages and model files. */
    public String name() {
        return name;
    }

    /** What the branches are made of. */
    public Attribute attribute() {
        return attribute;
    }

    /** Number of distinct branches. */
    public int size() {
        return codeOf.size();
    }

    /** The codes of the branches of a value, ascending; none for {@link Attribute#MISSING}. */
    public int[] of(int value) {
        return value == Attribute.MISSING ? new int[0] : Arrays.copyOfRange(branches, starts[value], starts[value + 1]);
    }

    /** The codes of the branches of a value that no record of the attribute need have; those that no record has are left out. */
    int[] of(String value) {
        return branchesOf.apply(value).stream()
                .distinct()
                .filter(codeOf::containsKey)
                .mapToInt(codeOf::get)
                .sorted()
                .toArray();
    }
}
