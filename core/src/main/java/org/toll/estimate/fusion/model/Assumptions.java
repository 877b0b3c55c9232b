package org.toll.estimate.fusion.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.toll.base.InvalidInput;

/**
 * What the model takes for granted: its priors, and the parts that it has. {@link #STANDARD} is what is published; any other
 * shows what hangs on a choice.
 *
 * @param changed priors that differ from the standard
 * @param off parts that are switched off
 */
public record Assumptions(Map<Prior, Double> changed, Set<Part> off) {
    public static final Assumptions STANDARD = new Assumptions(Map.of(), Set.of());

    public Assumptions {
        EnumMap<Prior, Double> priors = new EnumMap<>(Prior.class);
        priors.putAll(changed);
        changed = Collections.unmodifiableMap(priors);
        EnumSet<Part> parts = EnumSet.noneOf(Part.class);
        parts.addAll(off);
        off = Collections.unmodifiableSet(parts);
    }

    /**
     * @throws InvalidInput if the prior cannot be that
     */
    public Assumptions with(Prior prior, double value) {
        if (!prior.allows(value)) {
            throw InvalidInput.of(
                    "A prior share lies between 0 and 1, a spread or step above 0",
                    prior.code() + " " + value,
                    "The standard is " + prior.standard() + ".");
        }
        EnumMap<Prior, Double> more = new EnumMap<>(Prior.class);
        more.putAll(changed);
        more.put(prior, value);
        return new Assumptions(more, off);
    }

    public Assumptions without(Part part) {
        EnumSet<Part> more = EnumSet.of(part);
        more.addAll(off);
        return new Assumptions(changed, more);
    }

    /** These, and where the other differs from the standard, the other. */
    public Assumptions and(Assumptions other) {
        EnumMap<Prior, Double> priors = new EnumMap<>(Prior.class);
        priors.putAll(changed);
        priors.putAll(other.changed);
        EnumSet<Part> parts = EnumSet.noneOf(Part.class);
        parts.addAll(off);
        parts.addAll(other.off);
        return new Assumptions(priors, parts);
    }

    double of(Prior prior) {
        return changed.getOrDefault(prior, prior.standard());
    }

    boolean has(Part part) {
        return !off.contains(part);
    }

    /** Every difference from the standard, in one line; empty if there is none. */
    public String describe() {
        Set<String> differences = new TreeSet<>();
        changed.forEach((prior, value) -> differences.add(prior.code() + "=" + value));
        off.forEach(part -> differences.add("without " + part.code()));
        return String.join(", ", differences);
    }
}
