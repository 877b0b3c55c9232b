package org.toll.base;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a number counts. Definitions are not interchangeable: a claim about {@link #KILLED_AND_WOUNDED} is never read as one
 * about {@link #KILLED}, and {@link #LOSSES_UNSPECIFIED} is never upgraded.
 */
@SuppressWarnings("ImmutableEnumChecker") // The sets of components are unmodifiable.
public enum Metric {
    KILLED("killed", "killed", Nature.FLOW, Dimension.PERSONS, EnumSet.of(Component.KILLED)),
    WOUNDED(
            "wounded",
            "wounded",
            Nature.FLOW,
            Dimension.PERSONS,
            EnumSet.of(Component.SERIOUSLY_WOUNDED, Component.LIGHTLY_WOUNDED)),
    SERIOUSLY_WOUNDED(
            "seriously_wounded",
            "seriously wounded",
            Nature.FLOW,
            Dimension.PERSONS,
            EnumSet.of(Component.SERIOUSLY_WOUNDED)),
    KILLED_AND_WOUNDED(
            "killed_and_wounded",
            "killed and wounded",
            Nature.FLOW,
            Dimension.PERSONS,
            EnumSet.of(Component.KILLED, Component.SERIOUSLY_WOUNDED, Component.LIGHTLY_WOUNDED)),
    KILLED_AND_SERIOUSLY_WOUNDED(
            "killed_and_seriously_wounded",
            "killed and seriously wounded",
            Nature.FLOW,
            Dimension.PERSONS,
            EnumSet.of(Component.KILLED, Component.SERIOUSLY_WOUNDED)),
    KILLED_WOUNDED_MISSING(
            "killed_wounded_missing",
            "killed, wounded and missing",
            Nature.FLOW,
            Dimension.PERSONS,
            EnumSet.of(Component.KILLED, Component.SERIOUSLY_WOUNDED, Component.LIGHTLY_WOUNDED, Component.MISSING)),
    /** Lost for good: killed, seriously wounded, missing and captured. Sources differ; the claim's wording states its list. */
    IRRECOVERABLE(
            "irrecoverable",
            "irrecoverable losses",
            Nature.FLOW,
            Dimension.PERSONS,
            EnumSet.of(Component.KILLED, Component.SERIOUSLY_WOUNDED, Component.MISSING, Component.CAPTURED)),
    /** Dead confirmed by name: a documented minimum of {@link #KILLED}, never an estimate of it. */
    NAMED_DEAD("named_dead", "named dead", Nature.FLOW, Dimension.PERSONS, EnumSet.of(Component.KILLED)),
    MISSING("missing", "missing", Nature.FLOW, Dimension.PERSONS, EnumSet.of(Component.MISSING)),
    /** Court claims or applications to have a missing soldier declared dead: papers, not persons. */
    MISSING_FILED("missing_filed", "filings about missing soldiers", Nature.FLOW, Dimension.COUNT, none()),
    CAPTURED("captured", "captured", Nature.FLOW, Dimension.PERSONS, EnumSet.of(Component.CAPTURED)),
    LOSSES_UNSPECIFIED("losses_unspecified", "losses, unspecified", Nature.FLOW, Dimension.PERSONS, none()),
    /** Killed divided by wounded. */
    KILLED_WOUNDED_RATIO("killed_wounded_ratio", "killed per wounded", Nature.RATIO, Dimension.RATIO, none()),
    /** Killed divided by seriously wounded only: a higher number than {@link #KILLED_WOUNDED_RATIO} for the same war. */
    KILLED_SERIOUSLY_WOUNDED_RATIO(
            "killed_seriously_wounded_ratio", "killed per seriously wounded", Nature.RATIO, Dimension.RATIO, none()),
    /** Share of killed and wounded caused by drones. */
    DRONE_SHARE("drone_share", "drone share of killed and wounded", Nature.SHARE, Dimension.SHARE, none()),
    DRONE_SHARE_WOUNDED("drone_share_wounded", "drone share of wounded", Nature.SHARE, Dimension.SHARE, none()),
    RECRUITS("recruits", "recruits", Nature.FLOW, Dimension.PERSONS, none()),
    MOBILISED("mobilised", "mobilised", Nature.FLOW, Dimension.PERSONS, none()),
    FORCE_SIZE("force_size", "force size", Nature.STOCK, Dimension.PERSONS, none()),
    SIGNING_BONUS("signing_bonus", "signing bonus", Nature.PRICE, Dimension.MONEY, none()),
    AREA_GAINED("area_gained", "area gained", Nature.FLOW, Dimension.AREA, none()),
    AREA_HELD("area_held", "area held", Nature.STOCK, Dimension.AREA, none()),
    FRONT_LENGTH("front_length", "front length", Nature.STOCK, Dimension.LENGTH, none()),
    DRONE_LAUNCHES("drone_launches", "long-range drones launched", Nature.FLOW, Dimension.COUNT, none()),
    /** Anything the ledger keeps but does not compute with; the note says what it is. */
    OTHER("other", "other", Nature.OTHER, Dimension.ANY, none());

    private final String code;
    private final String label;
    private final Nature nature;
    private final Dimension dimension;
    private final Set<Component> components;

    Metric(String code, String label, Nature nature, Dimension dimension, EnumSet<Component> components) {
        this.code = code;
        this.label = label;
        this.nature = nature;
        this.dimension = dimension;
        this.components = Collections.unmodifiableSet(components);
    }

    private static EnumSet<Component> none() {
        return EnumSet.noneOf(Component.class);
    }

    /** As written in files and options. */
    public String code() {
        return code;
    }

    /** As written in sentences. */
    public String label() {
        return label;
    }

    public Nature nature() {
        return nature;
    }

    public Dimension dimension() {
        return dimension;
    }

    /** What is counted together; empty where the metric does not count losses or does not say which. */
    public Set<Component> components() {
        return components;
    }

    /** Whether, by definition, this number cannot exceed {@code whole} for the same people and the same period. */
    public boolean isPartOf(Metric whole) {
        if (this == whole || components.isEmpty() || !whole.components.containsAll(components)) {
            return false;
        }
        return this == NAMED_DEAD ? whole != NAMED_DEAD : whole != NAMED_DEAD && !components.equals(whole.components);
    }

    /**
     * @throws InvalidInput if no metric has this code
     */
    public static Metric parse(String code) {
        for (Metric metric : values()) {
            if (metric.code.equals(code)) {
                return metric;
            }
        }
        throw InvalidInput.of(
                "Unknown metric",
                code,
                "Use one of " + Arrays.stream(values()).map(Metric::code).collect(Collectors.joining(", ")) + ".");
    }

    @Override
    public String toString() {
        return code;
    }
}
