package org.toll.people.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * From recognised columns to fields: full names are taken apart, year, month and day are put together, an age with its date
 * helps out where a date of birth is missing.
 */
final class FieldPlan {
    private final List<RecognisedColumn> columns;
    private final List<Field> fields = new ArrayList<>();

    private FieldPlan(List<RecognisedColumn> columns) {
        this.columns = columns;
    }

    static List<Field> of(List<RecognisedColumn> columns) {
        FieldPlan plan = new FieldPlan(columns);
        plan.addNames();
        plan.addBirth();
        plan.addDeath();
        for (RecognisedColumn column : columns) {
            boolean isDone = column.kind() == FieldKind.BIRTH_DATE || column.kind() == FieldKind.DEATH_DATE;
            if (column.kind().isCompared() && !isDone) {
                plan.fields.add(Field.ofColumn(column.column(), column.kind()));
            }
        }
        return List.copyOf(plan.fields);
    }

    /** A full name gives the parts that have no column of their own. */
    private void addNames() {
        Optional<String> fullName = first(FieldKind.FULL_NAME);
        for (FieldKind part : List.of(FieldKind.SURNAME, FieldKind.GIVEN_NAME, FieldKind.PATRONYMIC)) {
            if (fullName.isPresent() && first(part).isEmpty()) {
                fields.add(new Field(part.label(), part, Reading.FULL_NAME, List.of(fullName.get())));
            }
        }
    }

    private void addBirth() {
        Optional<String> date = first(FieldKind.BIRTH_DATE);
        Optional<String> age = first(FieldKind.AGE);
        Optional<String> ageHoldsOn = first(FieldKind.DEATH_DATE).or(() -> first(FieldKind.REPORT_DATE));
        Optional<String> year = first(FieldKind.BIRTH_YEAR);
        if (date.isPresent() && age.isPresent() && ageHoldsOn.isPresent()) {
            add(FieldKind.BIRTH_DATE, Reading.DATE_OR_AGE, date.get(), age.get(), ageHoldsOn.get());
        } else if (date.isPresent()) {
            fields.add(Field.ofColumn(date.get(), FieldKind.BIRTH_DATE));
        } else if (year.isPresent()) {
            List<String> parts = new ArrayList<>(List.of(year.get()));
            first(FieldKind.BIRTH_MONTH).ifPresent(month -> {
                parts.add(month);
                first(FieldKind.BIRTH_DAY).ifPresent(parts::add);
            });
            fields.add(new Field("birth date", FieldKind.BIRTH_DATE, Reading.YEAR_MONTH_DAY, parts));
        } else if (age.isPresent() && ageHoldsOn.isPresent()) {
            add(FieldKind.BIRTH_DATE, Reading.AGE, age.get(), ageHoldsOn.get());
        } else {
            age.ifPresent(column -> fields.add(Field.ofColumn(column, FieldKind.NUMBER)));
        }
    }

    private void addDeath() {
        Optional<String> death = first(FieldKind.DEATH_DATE);
        Optional<String> report = first(FieldKind.REPORT_DATE);
        if (death.isPresent() && report.isPresent()) {
            add(FieldKind.DEATH_DATE, Reading.DATE_OR_REPORT, death.get(), report.get());
        } else {
            death.ifPresent(column -> fields.add(Field.ofColumn(column, FieldKind.DEATH_DATE)));
        }
    }

    private void add(FieldKind kind, Reading reading, String... from) {
        fields.add(new Field(kind.label(), kind, reading, Arrays.asList(from)));
    }

    private Optional<String> first(FieldKind kind) {
        return columns.stream()
                .filter(column -> column.kind() == kind)
                .map(RecognisedColumn::column)
                .findFirst();
    }
}
