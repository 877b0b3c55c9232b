package org.toll.estimate.fusion.model;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.toll.base.InvalidInput;

/** A piece of the model that can be switched off, to see what hangs on it. */
public enum Part {
    /** Without it "more than" and "up to" are read as numbers. */
    LIMITS("limits"),
    /** Without it each doubtful claim has a definition of its own, whatever its source meant elsewhere. */
    USAGES("usages"),
    TOTALS("totals"),
    DOUBTFUL("doubtful"),
    REGISTERS("registers"),
    MISSING("missing"),
    NAMES("names"),
    /** That no fewer can have been killed than are known by name; without it only the list's growth is read. */
    NAMES_FLOOR("names_floor"),
    RATIOS("ratios"),
    CAUSE("cause"),
    RECRUITS("recruits"),
    FORCE("force");

    private final String code;

    Part(String code) {
        this.code = code;
    }

    /** As written in files. */
    public String code() {
        return code;
    }

    /**
     * @throws InvalidInput if none has this code
     */
    public static Part parse(String code) {
        return Arrays.stream(values())
                .filter(part -> part.code.equals(code))
                .findFirst()
                .orElseThrow(() -> InvalidInput.of(
                        "Unknown part of the model",
                        code,
                        "Use one of " + Arrays.stream(values()).map(Part::code).collect(Collectors.joining(", "))
                                + "."));
    }
}
