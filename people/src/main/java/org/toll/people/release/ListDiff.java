package org.toll.people.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.toll.base.InvalidInput;
import org.toll.people.cluster.Clustering;
import org.toll.people.record.Column;
import org.toll.people.record.RecordKey;
import org.toll.people.record.RecordTable;
import org.toll.people.release.ListChange.Added;
import org.toll.people.release.ListChange.Changed;
import org.toll.people.release.ListChange.Merged;
import org.toll.people.release.ListChange.ReIdentified;
import org.toll.people.release.ListChange.Removed;
import org.toll.people.release.ListChange.Repeated;

/**
 * Compares two releases of one list. Rows are matched by their ids; what the ids do not explain is explained by linkage, so
 * that a list which renumbers itself does not look as if everybody had been removed.
 *
 * <p><b>Assumes</b> that a row's id means the same row in both releases unless linkage says otherwise. Wrong links show as
 * re-identified or merged rows, missed ones as removed and added ones.
 */
public final class ListDiff {
    private final RecordTable before;
    private final RecordTable after;
    private final Clustering people;
    private final Map<RecordKey, Integer> rowBefore;
    private final Map<RecordKey, Integer> rowAfter;
    private final Map<Integer, List<Integer>> beforeOfPerson = new HashMap<>();
    private final Map<Integer, List<Integer>> afterOfPerson = new HashMap<>();
    private final List<ListChange> changes = new ArrayList<>();
    private int unchanged;

    private ListDiff(RecordTable before, RecordTable after, Clustering people) {
        this.before = before;
        this.after = after;
        this.people = people;
        rowBefore = rows(before);
        rowAfter = rows(after);
        for (int row = 0; row < before.size(); row++) {
            beforeOfPerson
                    .computeIfAbsent(people.personOf(row), any -> new ArrayList<>())
                    .add(row);
        }
        for (int row = 0; row < after.size(); row++) {
            afterOfPerson
                    .computeIfAbsent(people.personOf(before.size() + row), any -> new ArrayList<>())
                    .add(row);
        }
    }

    /**
     * @param people who is who over both releases: the rows of {@code before}, then those of {@code after}
     * @throws InvalidInput if it does not cover them, or an id occurs twice in a release
     */
    public static ListDiff of(RecordTable before, RecordTable after, Clustering people) {
        if (people.records() != before.size() + after.size()) {
            throw InvalidInput.of(
                    "The clustering covers both releases: " + before.size() + " and " + after.size() + " rows",
                    people.records(),
                    "Link them as one table, the earlier release first.");
        }
        ListDiff diff = new ListDiff(before, after, people);
        diff.compare();
        return diff;
    }

    /** Without linkage: rows with one id are one person, and all others are different people. */
    public static ListDiff byIdsOnly(RecordTable before, RecordTable after) {
        Map<RecordKey, Integer> rowBefore = rows(before);
        int[] labels = IntStream.range(0, before.size() + after.size()).toArray();
        for (int row = 0; row < after.size(); row++) {
            labels[before.size() + row] = rowBefore.getOrDefault(after.key(row), before.size() + row);
        }
        return of(before, after, Clustering.ofLabels(labels));
    }

    /** In the order of the earlier release, then rows that only the later one has. */
    public List<ListChange> changes() {
        return List.copyOf(changes);
    }

    /** Rows that say the same in both. */
    public int unchanged() {
        return unchanged;
    }

    /** How many changes of each reason, in order of first appearance. */
    public Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        changes.forEach(change -> counts.merge(change.reasonCode(), 1L, Long::sum));
        return counts;
    }

    private static Map<RecordKey, Integer> rows(RecordTable table) {
        Map<RecordKey, Integer> rows = new HashMap<>();
        for (int row = 0; row < table.size(); row++) {
            if (rows.put(table.key(row), row) != null) {
                throw InvalidInput.of(
                        "An id occurs once in a release", table.key(row), "Number the rows, or drop the copy.");
            }
        }
        return rows;
    }

    private void compare() {
        Set<Integer> explained = new LinkedHashSet<>();
        for (int row = 0; row < before.size(); row++) {
            Integer same = rowAfter.get(before.key(row));
            if (same != null) {
                compareCells(row, same);
            } else {
                changes.add(gone(row, explained));
            }
        }
        for (int row = 0; row < after.size(); row++) {
            if (!rowBefore.containsKey(after.key(row)) && !explained.contains(row)) {
                changes.add(come(row));
            }
        }
    }

    private void compareCells(int row, int same) {
        List<FieldChange> fields = fields(row, same);
        if (fields.isEmpty()) {
            unchanged++;
        } else {
            changes.add(new Changed(before.key(row), fields, people.isSamePerson(row, before.size() + same)));
        }
    }

    private ListChange gone(int row, Set<Integer> explained) {
        List<Integer> successors = afterOfPerson.getOrDefault(people.personOf(row), List.of());
        for (int successor : successors) {
            if (!rowBefore.containsKey(after.key(successor)) && explained.add(successor)) {
                return new ReIdentified(before.key(row), after.key(successor), fields(row, successor));
            }
        }
        // What is left of the person: a row that was there before, or one that already succeeds another row.
        if (!successors.isEmpty()) {
            return new Merged(before.key(row), after.key(successors.get(0)));
        }
        return new Removed(before.key(row));
    }

    private ListChange come(int row) {
        List<Integer> known = beforeOfPerson.getOrDefault(people.personOf(before.size() + row), List.of());
        Optional<RecordKey> still =
                known.stream().map(before::key).filter(rowAfter::containsKey).findFirst();
        if (still.isPresent()) {
            return new Repeated(after.key(row), still.get());
        }
        return new Added(after.key(row));
    }

    private List<FieldChange> fields(int row, int now) {
        Set<String> names = new LinkedHashSet<>();
        before.columns().forEach(column -> names.add(column.name()));
        after.columns().forEach(column -> names.add(column.name()));
        List<FieldChange> fields = new ArrayList<>();
        for (String name : names) {
            String was = text(before, name, row);
            String is = text(after, name, now);
            if (!was.equals(is)) {
                fields.add(new FieldChange(name, was, is));
            }
        }
        return fields;
    }

    private static String text(RecordTable table, String name, int row) {
        Optional<Column> column = table.findColumn(name);
        return column.flatMap(found -> found.textAt(row)).orElse("");
    }
}
