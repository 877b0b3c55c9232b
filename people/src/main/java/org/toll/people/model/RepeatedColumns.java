package org.toll.people.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.toll.people.record.Column;
import org.toll.people.record.RecordTable;

/**
 * Leaves out columns of text that say only what other columns say already, as a column "first and surname" beside the two, or a
 * name at birth that hardly ever differs from the surname: its agreement would count twice.
 */
final class RepeatedColumns {
    private static final double MOST_ROWS = 0.9;
    private static final double SEVERAL_WORDS = 1.5;
    private static final int LOOKED_AT = 1_000;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\d]+");

    private RepeatedColumns() {}

    static List<RecognisedColumn> leaveOut(RecordTable table, List<RecognisedColumn> columns) {
        List<RecognisedColumn> kept = new ArrayList<>(columns);
        double[] words = IntStream.range(0, kept.size())
                .mapToDouble(place -> isText(kept.get(place))
                        ? ColumnProfile.of(table.columns().get(place)).wordsPerText()
                        : 0)
                .toArray();
        for (int place = 0; place < kept.size(); place++) {
            if (isText(kept.get(place)) && isCovered(table, kept, words, place)) {
                kept.set(
                        place,
                        new RecognisedColumn(
                                kept.get(place).column(),
                                FieldKind.UNUSED,
                                "left out: it repeats what other columns say"));
            }
        }
        return List.copyOf(kept);
    }

    /** Whether the columns that may cover it hold all of its words together. */
    private static boolean isCovered(RecordTable table, List<RecognisedColumn> columns, double[] lengths, int place) {
        Column column = table.columns().get(place);
        int step = Math.max(1, table.size() / LOOKED_AT);
        int rows = 0;
        int covered = 0;
        for (int row = 0; row < table.size(); row += step) {
            Set<String> words = words(column, row);
            if (words.isEmpty()) {
                continue;
            }
            Set<String> others = new HashSet<>();
            for (int other = 0; other < columns.size(); other++) {
                if (mayCover(columns, lengths, other, place)) {
                    others.addAll(words(table.columns().get(other), row));
                }
            }
            rows++;
            covered += others.containsAll(words) ? 1 : 0;
        }
        return rows > 0 && covered >= MOST_ROWS * rows;
    }

    /** Columns of fewer words cover one of several, and a column one of its own kind that comes after it. */
    private static boolean mayCover(List<RecognisedColumn> columns, double[] lengths, int other, int place) {
        boolean isPart = lengths[place] >= SEVERAL_WORDS && lengths[other] < lengths[place];
        boolean isSameKind =
                other < place && columns.get(other).kind() == columns.get(place).kind();
        return isText(columns.get(other)) && (isPart || isSameKind);
    }

    private static boolean isText(RecognisedColumn column) {
        return switch (column.kind()) {
            case SURNAME, GIVEN_NAME, PATRONYMIC, FULL_NAME, PLACE, STREET, TEXT, CATEGORY -> true;
            default -> false;
        };
    }

    private static Set<String> words(Column column, int row) {
        return column.textAt(row)
                .filter(text -> !Blanks.isBlank(text))
                .map(text -> Set.copyOf(Arrays.asList(
                        BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT).strip()))))
                .orElse(Set.of());
    }
}
