package org.toll.people.model;

import java.util.List;
import java.util.Locale;
import org.toll.base.InvalidInput;

/**
 * What a joint event of several fields is worth where their separate weights mislead: names that changed places disagree twice
 * and mean a match; brothers agree on surname and patronymic, two strong agreements, and are two people; whoever shares a town
 * shares its postcode. When names changed places, or places are the same, {@code log2(m / u)} stands in the place of the weights
 * that the fields have at those levels; for what relatives share see {@link FamilyTies}.
 *
 * @param event which joint event
 * @param fields in the order that the event takes them; of relatives the given name is the last, and not shared
 * @param m share of pairs of one person in which it happens; 0 where it is still to be learned
 * @param u share of pairs of two people in which it happens, for relatives beyond chance; 0 where it is still to be learned
 */
public record Correction(Event event, List<String> fields, double m, double u) {
    /** Joint events that are known. */
    public enum Event {
        /** Given name and surname changed places. */
        SWAPPED_NAMES,
        /** One surname and patronymic, another given name. */
        BROTHERS,
        /** One surname and one home, another given name. */
        RELATIVES,
        /** One surname, patronymic and home, another given name. */
        BROTHERS_AT_HOME,
        /** Two places that go together, as a town and its postcode, are both the same. */
        SAME_PLACES;

        /** How many fields it takes. */
        int fields() {
            return switch (this) {
                case SWAPPED_NAMES, SAME_PLACES -> 2;
                case BROTHERS, RELATIVES -> 3;
                case BROTHERS_AT_HOME -> 4;
            };
        }

        /** Whether it is relatives who share the fields before the last. */
        boolean isOfFamily() {
            return this == BROTHERS || this == RELATIVES || this == BROTHERS_AT_HOME;
        }

        /** As it stands in model files. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    public Correction {
        fields = List.copyOf(fields);
        if (fields.size() != event.fields()) {
            throw InvalidInput.of(
                    "Swapped names take given name and surname, brothers surname, patronymic and given name,"
                            + " relatives surname, place and given name, brothers at home surname, patronymic, place and given"
                            + " name, places two",
                    fields,
                    "");
        }
        boolean areProbabilities = m > 0 && m <= 1 && u > 0 && u <= 1;
        if (!areProbabilities && !(m == 0 && u == 0)) {
            throw InvalidInput.of(
                    "m and u of a correction lie above 0 and not above 1",
                    m + " and " + u,
                    "Leave out both to have them learned.");
        }
    }

    /** A correction whose probabilities are to be learned. */
    public static Correction toLearn(Event event, List<String> fields) {
        return new Correction(event, fields, 0, 0);
    }

    /** What relatives share. */
    List<String> shared() {
        return fields.subList(0, fields.size() - 1);
    }

    /** The given name, which tells relatives apart. */
    String given() {
        return fields.get(fields.size() - 1);
    }

    /** Of others, those of relatives who share some of the same. */
    List<Correction> within(List<Correction> others) {
        return others.stream()
                .filter(other -> other.event().isOfFamily()
                        && other.fields().size() < fields.size()
                        && fields.containsAll(other.fields()))
                .toList();
    }

    /** Whether its probabilities are known. */
    public boolean isLearned() {
        return m > 0;
    }

    /** log2(m / u). */
    double bits() {
        return Math.log(m / u) / Math.log(2);
    }
}
