package org.toll.ledger;

import java.util.Arrays;
import org.toll.base.InvalidInput;

/** Admiralty code, second digit: how far this piece of information agrees with what else is known. */
public enum Credibility {
    CONFIRMED(1, "confirmed by other sources"),
    PROBABLY_TRUE(2, "probably true"),
    POSSIBLY_TRUE(3, "possibly true"),
    DOUBTFUL(4, "doubtful"),
    IMPROBABLE(5, "improbable"),
    CANNOT_BE_JUDGED(6, "cannot be judged");

    private final int digit;
    private final String label;

    Credibility(int digit, String label) {
        this.digit = digit;
        this.label = label;
    }

    public int digit() {
        return digit;
    }

    public String label() {
        return label;
    }

    /**
     * @param digit 1 to 6
     * @throws InvalidInput if no level has this digit
     */
    public static Credibility ofDigit(int digit) {
        return Arrays.stream(values())
                .filter(level -> level.digit == digit)
                .findFirst()
                .orElseThrow(() -> InvalidInput.of("Unknown credibility", digit, "Use a digit 1 to 6."));
    }
}
