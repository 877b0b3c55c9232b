package org.toll.store.people;

import java.nio.file.Path;
import java.util.List;
import org.toll.base.InvalidInput;
import org.toll.people.cluster.Clustering;
import org.toll.people.record.Column;
import org.toll.people.record.RecordTable;

/** Who was whom by a linkage whose results lie in a folder. */
public final class EarlierPeople {
    private EarlierPeople() {}

    /**
     * Reads {@code people} and checks that its records are the first of a table.
     *
     * @param table records of that linkage in their order, perhaps with others behind them
     * @throws InvalidInput if they are not, or the file is damaged
     */
    public static Clustering read(Path folder, TableFormat format, RecordTable table) {
        Path file = folder.resolve("people." + format.extension());
        RecordTable people =
                RecordFiles.read(List.of(file), ReadingOptions.DEFAULT).table();
        Column persons = people.findColumn("person")
                .orElseThrow(() -> InvalidInput.of("The file has no column person", file, "Link all files anew."));
        if (people.size() > table.size()) {
            throw different(file, people.size() + " records", table.size() + " records");
        }
        int[] labels = new int[people.size()];
        for (int row = 0; row < labels.length; row++) {
            if (!people.key(row).equals(table.key(row))) {
                throw different(file, people.key(row), table.key(row));
            }
            labels[row] = person(file, persons.textAt(row).orElse(""), labels.length) - 1;
        }
        return Clustering.ofLabels(labels);
    }

    private static int person(Path file, String number, int most) {
        // Parquet has no whole numbers of other kinds, JSON may write 3 as 3.0.
        String whole = number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
        if (!whole.matches("[1-9]\\d{0,8}") || Integer.parseInt(whole) > most) {
            throw InvalidInput.of("A person of " + file + " is a number up to " + most, number, "Link all files anew.");
        }
        return Integer.parseInt(whole);
    }

    private static InvalidInput different(Path file, Object found, Object expected) {
        return InvalidInput.of(
                "The people in " + file + " are not those of the files that were linked",
                found + " instead of " + expected,
                "Link all files anew.");
    }
}
