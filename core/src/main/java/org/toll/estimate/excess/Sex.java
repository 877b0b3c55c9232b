package org.toll.estimate.excess;

import org.toll.base.InvalidInput;

/** As registered. */
public enum Sex {
    MALE,
    FEMALE;

    /**
     * @param text {@code m}, {@code male}, {@code f} or {@code female}
     * @throws InvalidInput otherwise
     */
    public static Sex parse(String text) {
        return switch (text) {
            case "m", "male" -> MALE;
            case "f", "female" -> FEMALE;
            default -> throw InvalidInput.of("Not a sex", text, "Write m or f.");
        };
    }

    /** Word in sentences. */
    String label() {
        return this == MALE ? "male" : "female";
    }
}
