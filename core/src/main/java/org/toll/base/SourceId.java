package org.toll.base;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The stable name of a source in the register, for instance {@code uk-mod}.
 *
 * @param value lower-case letters, digits, dots and hyphens, beginning with a letter or digit, at most 80
 */
public record SourceId(String value) implements Comparable<SourceId> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9.-]{0,79}");

    public SourceId {
        if (!FORM.matcher(value).matches()) {
            throw InvalidInput.of(
                    "A source id is made of lower-case letters, digits, dots and hyphens",
                    value,
                    "Write for instance uk-mod, or give the source's name and let the register find it.");
        }
    }

    public static SourceId of(String value) {
        return new SourceId(value);
    }

    /** The id that a name gets when the register does not know it: letters and digits in lower case, joined by hyphens. */
    public static SourceId fromName(String name) {
        String latin = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        String slug =
                latin.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (slug.isEmpty()) {
            return new SourceId("x" + Integer.toHexString(name.hashCode()));
        }
        return new SourceId(slug.length() > 80 ? slug.substring(0, 80) : slug);
    }

    @Override
    public int compareTo(SourceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
