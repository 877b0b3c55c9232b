package org.toll.people.compare;

import java.util.List;
import java.util.function.UnaryOperator;
import org.toll.people.name.Letters;
import org.toll.people.record.Column;

/**
 * One thing that records say of a person, coded: two records agree exactly where their codes are equal. Made from a column by
 * folding its texts (case, accents, script, date notation), so that two spellings of one value share a code.
 *
 * <p>Immutable; {@link #codes} is the array itself, for inner loops, and must not be written to.
 */
public final class Attribute {
    /** The code of a record that says nothing. */
    public static final int MISSING = Column.MISSING;

    private final String name;
    private final int[] codes;
    private final List<String> values;
    private final int[] counts;
    private final boolean isInSounds;

    private Attribute(String name, int[] codes, List<String> values, int[] counts, boolean isInSounds) {
        this.name = name;
        this.codes = codes;
        this.values = values;
        this.counts = counts;
        this.isInSounds = isInSounds;
    }

    /**
     * @param name for messages and model files
     * @param codes for each record an index into {@code values}, or {@link #MISSING}; not copied
     * @param values distinct folded values
     */
    public static Attribute of(String name, int[] codes, List<String> values) {
        int[] counts = new int[values.size()];
        for (int code : codes) {
            if (code != MISSING) {
                counts[code]++;
            }
        }
        return new Attribute(name, codes, List.copyOf(values), counts, false);
    }

    /** The same, of values that {@link Letters#fold} made and that must not be folded again. */
    public Attribute inSounds() {
        return new Attribute(name, codes, values, counts, true);
    }

    /**
     * @param fold applied to each distinct text once; an empty result means missing
     * @return the column with texts that fold alike made equal
     */
    public static Attribute folded(String name, Column column, UnaryOperator<String> fold) {
        return Folding.apply(name, column, fold);
    }

    /**
     * @param part of each value, computed once for each; an empty one means missing
     * @return an attribute of the same records in which values with equal parts are one
     */
    public Attribute recoded(String newName, UnaryOperator<String> part) {
        return Folding.apply(newName, Column.of(name, codes, values), part);
    }

    /** For messages and model files. */
    public String name() {
        return name;
    }

    /** Number of records. */
    public int records() {
        return codes.length;
    }

    /** For each record its value's index, or {@link #MISSING}. The array itself: read only. */
    public int[] codes() {
        return codes;
    }

    /** Distinct values in the order of their codes. */
    public List<String> values() {
        return values;
    }

    /** Whether the values are sounds already. */
    public boolean isInSounds() {
        return isInSounds;
    }

    /** How the values sound, in the form of {@link Letters#fold}, in the order of their codes: what lexicons know. */
    public List<String> sounds() {
        return isInSounds ? values : values.stream().map(Letters::fold).toList();
    }

    /**
     * @param code of a value
     * @return records that have it
     */
    public int count(int code) {
        return counts[code];
    }
}
