package org.toll.people.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.toll.base.InvalidInput;
import org.toll.people.compare.Attribute;
import org.toll.people.date.DateOrder;
import org.toll.people.date.DateParser;
import org.toll.people.date.DateSpan;
import org.toll.people.date.PartialDate;
import org.toll.people.name.GivenNames;
import org.toll.people.name.NameParser;
import org.toll.people.name.PersonName;
import org.toll.people.record.Column;
import org.toll.people.record.ColumnBuilder;
import org.toll.people.record.RecordTable;

/** Reads fields out of the columns of a table: texts are folded, dates brought to one notation, blanks made missing. */
final class FieldReader {
    private static final int OLDEST = 130;

    private final RecordTable table;

    FieldReader(RecordTable table) {
        this.table = table;
    }

    /** How a population's values of a field of words are known again among those read. */
    PopulationKeys populationKeys(Field field) {
        List<Column> columns = columns(field);
        Column texts = field.reading() == Reading.PART_OR_FULL_NAME
                ? together(field, columns.get(0), columns.get(1))
                : columns.get(0);
        return PopulationKeys.of(field.kind(), texts);
    }

    private List<Column> columns(Field field) {
        return field.columns().stream()
                .map(name -> table.findColumn(name)
                        .orElseThrow(() -> InvalidInput.of(
                                "Field " + field.name() + " needs a column that the table does not have",
                                name,
                                "It has: "
                                        + String.join(
                                                ", ",
                                                table.columns().stream()
                                                        .map(Column::name)
                                                        .toList())
                                        + ".")))
                .toList();
    }

    /** @throws InvalidInput if the table lacks one of the field's columns */
    Attribute read(Field field) {
        List<Column> columns = columns(field);
        Column first = columns.get(0);
        return switch (field.reading()) {
            case COLUMN ->
                field.kind().isDate() ? folded(field, first, dateFolding(first)) : words(field, first, text -> text);
            case FULL_NAME -> words(field, first, part(field.kind()));
            case PART_OR_FULL_NAME -> words(field, together(field, first, columns.get(1)), text -> text);
            case YEAR_MONTH_DAY -> combined(field, columns, FieldReader::partsText);
            case DATE_OR_AGE -> {
                DateParser births = dates(first);
                DateParser days = dates(columns.get(2));
                yield combined(
                        field,
                        columns,
                        cells -> births.find(cells.get(0))
                                .map(PartialDate::toString)
                                .orElseGet(() -> birthText(cells.get(1), days.find(cells.get(2)))));
            }
            case DATE_OR_YEAR -> {
                DateParser births = dates(first);
                yield combined(
                        field,
                        columns,
                        cells -> births.find(cells.get(0))
                                .map(PartialDate::toString)
                                .orElseGet(() -> partsText(cells.subList(1, cells.size()))));
            }
            case AGE -> {
                DateParser days = dates(columns.get(1));
                yield combined(field, columns, cells -> birthText(cells.get(0), days.find(cells.get(1))));
            }
            case DATE_OR_REPORT -> {
                DateParser deaths = dates(first);
                DateParser reports = dates(columns.get(1));
                yield combined(
                        field,
                        columns,
                        cells -> deaths.find(cells.get(0))
                                .map(PartialDate::toString)
                                .orElseGet(() -> reports.find(cells.get(1))
                                        .map(DateSpan::ofDeathReportedOn)
                                        .map(DateSpan::toString)
                                        .orElse("")));
            }
        };
    }

    private static Attribute folded(Field field, Column column, Function<String, String> fold) {
        return Attribute.folded(field.name(), column, text -> Blanks.isBlank(text) ? "" : fold.apply(text));
    }

    /** @param part of each text that is the field */
    private static Attribute words(Field field, Column column, Function<String, String> part) {
        TextFolding folding = TextFolding.of(field.kind(), column);
        Attribute words = folded(field, column, text -> folding.fold().apply(part.apply(text)));
        return folding.form() == TextFolding.Form.SOUNDS ? words.inSounds() : words;
    }

    private static Column together(Field field, Column parts, Column fullNames) {
        Function<String, String> part = part(field.kind());
        List<String> ofFullNames = fullNames.texts().stream()
                .map(text -> Blanks.isBlank(text) ? "" : part.apply(text))
                .toList();
        ColumnBuilder texts = new ColumnBuilder(field.name());
        for (int row = 0; row < parts.size(); row++) {
            int code = fullNames.codeAt(row);
            String own = parts.textAt(row).orElse("");
            texts.add(!Blanks.isBlank(own) ? own : code == Column.MISSING ? "" : ofFullNames.get(code));
        }
        return texts.build();
    }

    /** Takes one part out of a full name. */
    private static Function<String, String> part(FieldKind kind) {
        NameParser parser = NameParser.of(GivenNames.bundled());
        return text -> {
            PersonName name = parser.parse(text);
            return switch (kind) {
                case SURNAME -> name.surname();
                case PATRONYMIC -> name.patronymic();
                case CALL_SIGN -> name.callSign();
                default -> name.given();
            };
        };
    }

    private static Attribute combined(Field field, List<Column> columns, Function<List<String>, String> combine) {
        ColumnBuilder texts = new ColumnBuilder(field.name());
        for (int row = 0; row < columns.get(0).size(); row++) {
            int at = row;
            texts.add(combine.apply(
                    columns.stream().map(column -> column.textAt(at).orElse("")).toList()));
        }
        return Attribute.folded(field.name(), texts.build(), text -> text);
    }

    private static String partsText(List<String> cells) {
        int[] numbers = cells.stream().mapToInt(FieldReader::number).toArray();
        int year = numbers[0];
        int month = numbers.length > 1 ? numbers[1] : 0;
        int day = numbers.length > 2 && month > 0 ? numbers[2] : 0;
        return PartialDate.find(year, month, day)
                .or(() -> PartialDate.find(year, 0, 0))
                .map(PartialDate::toString)
                .orElse("");
    }

    private static String birthText(String age, Optional<PartialDate> holdsOn) {
        int years = number(age);
        return age.isBlank() || years > OLDEST || holdsOn.isEmpty()
                ? ""
                : DateSpan.ofBirth(years, holdsOn.get()).toString();
    }

    private static Function<String, String> dateFolding(Column column) {
        DateParser parser = dates(column);
        return text -> parser.find(text).map(PartialDate::toString).orElse("");
    }

    private static int number(String text) {
        String digits = text.strip();
        return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
    }

    private static DateParser dates(Column column) {
        return DateParser.of(DateOrder.of(column.texts()));
    }
}
