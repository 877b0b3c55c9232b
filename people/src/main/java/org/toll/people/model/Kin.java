package org.toll.people.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether relatives live together in a table: one surname in one place more often than chance makes it, under another given name.
 * Where no patronymic tells brothers, it is the home that relatives share, and surname and home must not count as separate
 * evidence between two given names.
 */
final class Kin {
    /** Agreement on both that is less than this many times what chance makes of it is left alone. */
    private static final double LEAST_LIFT = 1.1;

    private Kin() {}

    /** The corrections by the kind of place that relatives share most; none where they share none. */
    static List<Correction> of(List<Field> fields, BoundFields bound) {
        Optional<String> surname = DefaultModel.first(fields, FieldKind.SURNAME);
        Optional<String> given = DefaultModel.first(fields, FieldKind.GIVEN_NAME);
        if (surname.isEmpty() || given.isEmpty()) {
            return List.of();
        }
        Correction most = null;
        double mostLift = LEAST_LIFT;
        for (Field field : fields) {
            if (field.kind().isHome()) {
                Correction relatives = Correction.toLearn(
                        Correction.Event.RELATIVES, List.of(surname.get(), field.name(), given.get()));
                double lift = lift(FamilyTies.of(relatives, bound));
                if (lift >= mostLift) {
                    most = relatives;
                    mostLift = lift;
                }
            }
        }
        return most == null ? List.of() : withBrothers(most, DefaultModel.first(fields, FieldKind.PATRONYMIC));
    }

    private static List<Correction> withBrothers(Correction relatives, Optional<String> patronymic) {
        List<String> fields = new ArrayList<>(relatives.fields());
        return patronymic
                .map(father -> {
                    fields.add(1, father);
                    return List.of(relatives, Correction.toLearn(Correction.Event.BROTHERS_AT_HOME, fields));
                })
                .orElse(List.of(relatives));
    }

    private static double lift(FamilyTies ties) {
        double chance = ties.chance();
        return chance == 0 ? 0 : ties.agreeing() / chance;
    }
}
