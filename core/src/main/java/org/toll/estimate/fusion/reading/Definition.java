package org.toll.estimate.fusion.reading;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.toll.base.InvalidInput;

/**
 * What a number may in truth count. A claim's {@link org.toll.base.Metric} is what its words say; its definition is what the
 * model takes it for, with a probability where the words and the counting are known to differ.
 */
public enum Definition {
    /** Dead of the war by month of death, the missing presumed dead among them. */
    KILLED("killed"),
    /** The killed who have come into a register of deaths. */
    REGISTERED("registered"),
    /** The killed whose names are known. */
    NAMED("named"),
    SERIOUSLY_WOUNDED("seriously_wounded"),
    WOUNDED("wounded"),
    KILLED_AND_SERIOUSLY_WOUNDED("killed_and_seriously_wounded"),
    /** Killed and wounded. */
    CASUALTIES("casualties"),
    /** The missing for whom a paper has been filed. */
    MISSING_FILED("missing_filed"),
    KILLED_PER_WOUNDED("killed_per_wounded"),
    KILLED_PER_SERIOUSLY_WOUNDED("killed_per_seriously_wounded"),
    DRONE_SHARE("drone_share"),
    DRONE_SHARE_OF_WOUNDED("drone_share_of_wounded"),
    RECRUITS("recruits"),
    FORCE("force");

    private final String code;

    Definition(String code) {
        this.code = code;
    }

    /** As written in the table of definitions. */
    public String code() {
        return code;
    }

    /**
     * @throws InvalidInput if no definition has this code
     */
    public static Definition parse(String code) {
        return Arrays.stream(values())
                .filter(definition -> definition.code.equals(code))
                .findFirst()
                .orElseThrow(() -> InvalidInput.of(
                        "Unknown definition",
                        code,
                        "Use one of "
                                + Arrays.stream(values()).map(Definition::code).collect(Collectors.joining(", "))
                                + "."));
    }
}
