package org.toll.people.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.toll.people.cluster.Clustering;
import org.toll.people.record.RecordTable;
import org.toll.people.record.TableBuilder;

/** A table of which it is known who is whom. The truth is no column of it, unless the data set has it as one. */
public record TrueTable(RecordTable table, List<String> people) {
    /** Rows of cells under headings; the person of each row. */
    public static TrueTable of(List<String> headings, List<List<String>> rows, List<String> people) {
        TableBuilder builder = new TableBuilder();
        for (int row = 0; row < rows.size(); row++) {
            builder.startRow("list", Integer.toString(row));
            for (int column = 0; column < headings.size(); column++) {
                builder.cell(headings.get(column), rows.get(row).get(column));
            }
        }
        return new TrueTable(builder.build(), List.copyOf(people));
    }

    /** Pairwise F1 of a clustering: harmonic mean of the shares of its pairs that are true and of the true that it has. */
    public double f1(Clustering clustering) {
        long found = pairs(row -> Integer.toString(clustering.personOf(row)));
        long truth = pairs(people::get);
        long both = pairs(row -> clustering.personOf(row) + "/" + people.get(row));
        return 2.0 * both / (found + truth);
    }

    private long pairs(java.util.function.IntFunction<String> label) {
        Map<String, Integer> sizes = new HashMap<>();
        for (int row = 0; row < table.size(); row++) {
            sizes.merge(label.apply(row), 1, Integer::sum);
        }
        return sizes.values().stream()
                .mapToLong(size -> (long) size * (size - 1) / 2)
                .sum();
    }

    /** The rows whose place in an order of draws is below a share, for tests on parts of a data set. */
    public TrueTable keeping(java.util.function.IntPredicate isKept) {
        List<String> headings =
                table.columns().stream().map(column -> column.name()).toList();
        List<List<String>> rows = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            if (isKept.test(row)) {
                int at = row;
                rows.add(table.columns().stream()
                        .map(column -> column.textAt(at).orElse(""))
                        .toList());
                kept.add(people.get(row));
            }
        }
        return of(headings, rows, kept);
    }
}
