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
    private static final List<FieldKind> NAME_PARTS =
            List.of(FieldKind.SURNAME, FieldKind.GIVEN_NAME, FieldKind.PATRONYMIC);

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
            if (column.kind().isCompared() && !plan.isDone(column)) {
                plan.fields.add(Field.ofColumn(column.column(), column.kind()));
            }
        }
        return List.copyOf(plan.fields);
    }

    /** A full name gives the parts that have no column of their own, and helps out where theirs is empty. */
    private void addNames() {
        first(FieldKind.FULL_NAME)
                .ifPresent(fullName -> NAME_PARTS.forEach(part -> first(part)
                        .ifPresentOrElse(
                                column -> fields.add(
                                        new Field(column, part, Reading.PART_OR_FULL_NAME, List.of(column, fullName))),
                                () -> add(part, Reading.FULL_NAME, fullName))));
    }

    /** Whether a column is read together with others, and not by itself. */
    private boolean isDone(RecognisedColumn column) {
        return switch (column.kind()) {
            case BIRTH_DATE, DEATH_DATE -> true;
            case SURNAME, GIVEN_NAME, PATRONYMIC ->
                first(FieldKind.FULL_NAME).isPresent()
                        && first(column.kind()).filter(column.column()::equals).isPresent();
            default -> false;
        };
    }

    private void addBirth() {
        Optional<String> date = first(FieldKind.BIRTH_DATE);
        Optional<String> age = first(FieldKind.AGE);
        Optional<String> ageHoldsOn = first(FieldKind.DEATH_DATE).or(() -> first(FieldKind.REPORT_DATE));
        Optional<String> year = first(FieldKind.BIRTH_YEAR);
        if (date.isPresent() && year.isPresent()) {
            List<String> from = new ArrayList<>(List.of(date.get()));
            from.addAll(yearMonthDay(year.get()));
            add(FieldKind.BIRTH_DATE, Reading.DATE_OR_YEAR, from.toArray(String[]::new));
        } else if (date.isPresent() && age.isPresent() && ageHoldsOn.isPresent()) {
            add(FieldKind.BIRTH_DATE, Reading.DATE_OR_AGE, date.get(), age.get(), ageHoldsOn.get());
        } else if (date.isPresent()) {
            fields.add(Field.ofColumn(date.get(), FieldKind.BIRTH_DATE));
        } else if (year.isPresent()) {
            add(
                    FieldKind.BIRTH_DATE,
                    Reading.YEAR_MONTH_DAY,
                    yearMonthDay(year.get()).toArray(String[]::new));
        } else if (age.isPresent() && ageHoldsOn.isPresent()) {
            add(FieldKind.BIRTH_DATE, Reading.AGE, age.get(), ageHoldsOn.get());
        } else {
            age.ifPresent(column -> fields.add(Field.ofColumn(column, FieldKind.NUMBER)));
        }
    }

    private List<String> yearMonthDay(String year) {
        List<String> parts = new ArrayList<>(List.of(year));
        first(FieldKind.BIRTH_MONTH).ifPresent(month -> {
            parts.add(month);
            first(FieldKind.BIRTH_DAY).ifPresent(parts::add);
        });
        return parts;
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
