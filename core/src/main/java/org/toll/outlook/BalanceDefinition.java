package org.toll.outlook;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.toll.base.InvalidInput;
import org.toll.estimate.fusion.FusionPosterior;
import org.toll.estimate.fusion.Latent;
import org.toll.estimate.fusion.MonthlyDraws;

/** What is counted as lost when losses are set against recruits. The answer depends on it, so all four are always shown. */
@SuppressWarnings("ImmutableEnumChecker") // The lists of parts are unmodifiable.
public enum BalanceDefinition {
    KILLED("killed", "killed alone", List.of(Latent.KILLED)),
    KILLED_AND_SERIOUSLY_WOUNDED(
            "killed_and_seriously_wounded",
            "killed and seriously wounded",
            List.of(Latent.KILLED, Latent.SERIOUSLY_WOUNDED)),
    /** With those who are gone without a wound. */
    LOST_FOR_GOOD(
            "lost_for_good",
            "killed, seriously wounded, captured, deserted and discharged",
            List.of(Latent.KILLED, Latent.SERIOUSLY_WOUNDED, Latent.EXITS)),
    /** With the lightly wounded, most of whom return. */
    ALL_CASUALTIES("all_casualties", "all killed and wounded", List.of(Latent.KILLED, Latent.WOUNDED));

    private final String code;
    private final String label;
    private final List<Latent> parts;

    BalanceDefinition(String code, String label, List<Latent> parts) {
        this.code = code;
        this.label = label;
        this.parts = parts;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** What is added up. */
    public List<Latent> parts() {
        return parts;
    }

    /** The losses under this definition; empty if the posterior lacks a part. */
    public Optional<MonthlyDraws> findLosses(FusionPosterior posterior) {
        if (!posterior.paths().keySet().containsAll(parts)) {
            return Optional.empty();
        }
        return parts.stream().map(posterior::get).reduce(MonthlyDraws::plus);
    }

    /**
     * @throws InvalidInput if no definition has this code
     */
    public static BalanceDefinition parse(String code) {
        return Arrays.stream(values())
                .filter(definition -> definition.code.equals(code))
                .findFirst()
                .orElseThrow(() -> InvalidInput.of(
                        "Unknown definition of losses",
                        code,
                        "Use one of "
                                + Arrays.stream(values())
                                        .map(BalanceDefinition::code)
                                        .collect(Collectors.joining(", ")) + "."));
    }
}
