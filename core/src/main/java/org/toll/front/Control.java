package org.toll.front;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.toll.base.InvalidInput;

/** What a map says about a piece of ground, seen from the side whose control it draws. */
public enum Control {
    /** Held by the side. */
    HELD("held", "held"),
    /** Status unknown or disputed: the grey zone. Together with {@link #HELD} the upper bound of what the side holds. */
    CONTESTED("contested", "contested"),
    /** Only claimed by the side, not confirmed by the map's author. Never part of an area held. */
    CLAIMED("claimed", "claimed only"),
    /** Once held by the side, now by its opponent again. */
    REGAINED("regained", "regained by the other side");

    private final String code;
    private final String label;

    Control(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /**
     * @throws InvalidInput if no class has this code
     */
    public static Control parse(String code) {
        return Arrays.stream(values())
                .filter(control -> control.code.equals(code))
                .findFirst()
                .orElseThrow(() -> InvalidInput.of(
                        "Unknown control class",
                        code,
                        "Use one of "
                                + Arrays.stream(values()).map(Control::code).collect(Collectors.joining(", ")) + "."));
    }
}
