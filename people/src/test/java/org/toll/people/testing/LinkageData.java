package org.toll.people.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.toll.testing.SharedData;

/** The public data sets of linkage with their truth; a test that asks for one is skipped where it is absent. */
public final class LinkageData {
    private LinkageData() {}

    /** Freely extensible biomedical record linkage, set 1, 2 or 3; the truth is in the record's id. */
    public static TrueTable febrl(int set) {
        return read("febrl_dataset" + set + ".csv", "rec_id", id -> id.replaceAll("^rec-(\\d+)-.*", "$1"));
    }

    /** Splink's thousand invented people. */
    public static TrueTable fake1000() {
        return read("splink_fake_1000.csv", "cluster", cluster -> cluster);
    }

    /** Five hundred German names of the RecordLinkage package for R. */
    public static TrueTable rlData500() {
        return read("RLdata500.csv", "ent_id", entity -> entity);
    }

    /** None of these files has a comma inside a cell. */
    private static TrueTable read(String file, String truthColumn, Function<String, String> person) {
        List<List<String>> lines = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(SharedData.path("data/linkage/" + file))) {
                lines.add(Arrays.stream(line.split(",", -1)).map(String::strip).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> headings = lines.remove(0);
        int truth = headings.indexOf(truthColumn);
        return TrueTable.of(
                headings, lines, lines.stream().map(row -> person.apply(row.get(truth))).toList());
    }
}
