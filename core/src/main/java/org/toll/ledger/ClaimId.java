package org.toll.ledger;

import java.util.regex.Pattern;
import org.toll.base.InvalidInput;

/**
 * The name of a claim, unique in its ledger and never reused.
 *
 * @param value 1 to 200 printable characters without spaces
 */
public record ClaimId(String value) implements Comparable<ClaimId> {
    private static final Pattern FORM =
            Pattern.compile("[\\p{Graph}&&[^\"',]]{1,200}", Pattern.UNICODE_CHARACTER_CLASS);

    public ClaimId {
        if (!FORM.matcher(value).matches()) {
            throw InvalidInput.of(
                    "A claim id is 1 to 200 printable characters without spaces, quotes or commas",
                    value,
                    "Write for instance uk-mod-2025-12.");
        }
    }

    public static ClaimId of(String value) {
        return new ClaimId(value);
    }

    @Override
    public int compareTo(ClaimId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
