package org.toll.estimate.excess;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.toll.base.InvalidInput;

/**
 * Ages in completed years, both ends included.
 *
 * @param first 0 to 150
 * @param last not below {@code first}; {@link #OPEN} for "and older"
 */
public record AgeBand(int first, int last) implements Comparable<AgeBand> {
    public static final int OPEN = 999;

    private static final Pattern FORM = Pattern.compile("(\\d{1,3})(?:-(\\d{1,3})|(\\+))?");
    private static final Comparator<AgeBand> ORDER =
            Comparator.comparingInt(AgeBand::first).thenComparingInt(AgeBand::last);

    public AgeBand {
        if (first < 0 || first > 150 || last < first || (last > 150 && last != OPEN)) {
            throw InvalidInput.of(
                    "An age band runs from an age of 0 to 150 to the same or a higher age",
                    first + "-" + last,
                    "Write for instance 15-19, 17 or 85+.");
        }
    }

    public static AgeBand of(int first, int last) {
        return new AgeBand(first, last);
    }

    /**
     * @param text {@code 15-19}, {@code 17} or {@code 85+}
     * @throws InvalidInput if the text has none of these forms
     */
    public static AgeBand parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw InvalidInput.of("Not an age band", text, "Write for instance 15-19, 17 or 85+.");
        }
        int first = Integer.parseInt(form.group(1));
        if (form.group(3) != null) {
            return new AgeBand(first, OPEN);
        }
        return new AgeBand(first, form.group(2) == null ? first : Integer.parseInt(form.group(2)));
    }

    public boolean contains(AgeBand other) {
        return first <= other.first && other.last <= last;
    }

    public boolean overlaps(AgeBand other) {
        return other.first <= last && first <= other.last;
    }

    @Override
    public int compareTo(AgeBand other) {
        return ORDER.compare(this, other);
    }

    /** The form that {@link #parse} reads back. */
    @Override
    public String toString() {
        if (last == OPEN) {
            return first + "+";
        }
        return first == last ? Integer.toString(first) : first + "-" + last;
    }
}
