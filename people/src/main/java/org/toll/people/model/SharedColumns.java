package org.toll.people.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.toll.people.date.DateOrder;
import org.toll.people.date.DateParser;
import org.toll.people.date.PartialDate;
import org.toll.people.name.Letters;
import org.toll.people.record.Column;
import org.toll.people.record.ColumnBuilder;
import org.toll.people.record.RecordTable;

/**
 * Puts together what lists call by different headings: the {@code surname} of one file and the {@code Фамилия} of another are
 * one column, or no two of their records could ever be compared. Columns are one where they say the same kind of thing and no
 * list has both; places, units and other words only where they also share values.
 *
 * @param table with one column for each
 * @param columns of that table, recognised
 * @param joined columns that became part of another one, and of which
 */
record SharedColumns(RecordTable table, List<RecognisedColumn> columns, List<RecognisedColumn> joined) {
    private static final int LOOKED_AT = 2_000;

    /** Of two columns of towns in one country many names are the same; of a column of towns and one of regions hardly any. */
    private static final double LEAST_SHARED = 0.3;

    SharedColumns {
        columns = List.copyOf(columns);
        joined = List.copyOf(joined);
    }

    /**
     * @param apart headings that keep their own column, since a model names them
     */
    static SharedColumns of(RecordTable table, Set<String> apart) {
        List<RecognisedColumn> recognised = ColumnRecognition.recognise(table);
        if (table.list().texts().size() < 2) {
            return new SharedColumns(table, recognised, List.of());
        }
        List<Group> groups = new ArrayList<>();
        List<RecognisedColumn> joined = new ArrayList<>();
        for (int place = 0; place < recognised.size(); place++) {
            Column column = table.columns().get(place);
            FieldKind kind = recognised.get(place).kind();
            BitSet lists = lists(table, column);
            Optional<Group> group = groups.stream()
                    .filter(one -> !apart.contains(column.name()) && one.takes(kind, column, lists))
                    .findFirst();
            if (group.isPresent()) {
                joined.add(new RecognisedColumn(
                        column.name(), kind, "read as " + group.get().first().name() + " of another list"));
                group.get().add(column, lists);
            } else {
                groups.add(new Group(kind, new ArrayList<>(List.of(column)), lists));
            }
        }
        if (joined.isEmpty()) {
            return new SharedColumns(table, recognised, joined);
        }
        List<Column> together = groups.stream().map(Group::column).toList();
        RecordTable shared = RecordTable.of(table.list(), table.id(), together);
        return new SharedColumns(shared, ColumnRecognition.recognise(shared), joined);
    }

    /** What each column of the files was taken for. */
    List<RecognisedColumn> readAndJoined() {
        return Stream.concat(columns.stream(), joined.stream()).toList();
    }

    private static BitSet lists(RecordTable table, Column column) {
        BitSet lists = new BitSet();
        int unseen = table.list().texts().size();
        for (int row = 0; row < table.size() && unseen > 0; row++) {
            int list = table.list().codeAt(row);
            if (column.codeAt(row) != Column.MISSING && !lists.get(list)) {
                lists.set(list);
                unseen--;
            }
        }
        return lists;
    }

    /** Columns of one kind, and the lists that have one of them. */
    private record Group(FieldKind kind, List<Column> columns, BitSet lists) {
        boolean takes(FieldKind other, Column column, BitSet itsLists) {
            if (lists.isEmpty() || itsLists.isEmpty() || lists.intersects(itsLists)) {
                return false;
            }
            return kind.isOneFact() ? kind == other : kind.isWords() && other.isWords() && sharesValues(column);
        }

        Column first() {
            return columns.get(0);
        }

        void add(Column column, BitSet itsLists) {
            columns.add(column);
            lists.or(itsLists);
        }

        private boolean sharesValues(Column other) {
            Column first = first();
            boolean isFewer = other.texts().size() < first.texts().size();
            List<String> fewer = (isFewer ? other : first).texts();
            Set<String> more = (isFewer ? first : other)
                    .texts().stream().map(Letters::fold).collect(Collectors.toSet());
            int step = fewer.size() / LOOKED_AT + 1;
            int[] looked = IntStream.range(0, fewer.size())
                    .filter(code -> code % step == 0)
                    .toArray();
            long shared = IntStream.of(looked)
                    .filter(code -> more.contains(Letters.fold(fewer.get(code))))
                    .count();
            return shared >= LEAST_SHARED * looked.length;
        }

        /** One column of all; dates are written alike, since each column has its own order of day and month. */
        Column column() {
            Column first = first();
            if (columns.size() == 1) {
                return first;
            }
            List<List<String>> texts = columns.stream().map(this::texts).toList();
            ColumnBuilder together = new ColumnBuilder(first.name());
            for (int row = 0; row < first.size(); row++) {
                String text = "";
                for (int place = 0; place < columns.size() && text.isEmpty(); place++) {
                    int code = columns.get(place).codeAt(row);
                    text = code == Column.MISSING ? "" : texts.get(place).get(code);
                }
                together.add(text);
            }
            return together.build();
        }

        private List<String> texts(Column column) {
            if (!kind.isDate() && kind != FieldKind.REPORT_DATE) {
                return column.texts();
            }
            DateParser parser = DateParser.of(DateOrder.of(column.texts()));
            return column.texts().stream()
                    .map(text -> parser.find(text).map(PartialDate::toString).orElse(text))
                    .toList();
        }
    }
}
