package org.toll.people.model;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.toll.people.date.DateOrder;
import org.toll.people.date.DateParser;
import org.toll.people.name.GivenNames;
import org.toll.people.name.Letters;
import org.toll.people.record.Column;

/**
 * What the content of a column looks like: shares of its rows, each between 0 and 1. Looks at up to 2,000 distinct texts, spread
 * evenly, each with the rows that say it: in a file full of slips most distinct names are none that anybody bears.
 */
final class ColumnProfile {
    private static final int LOOKED_AT = 2_000;

    private final List<String> sample;
    private final int[] rowsOfText;
    private final int present;
    private final int distinct;
    private final int rows;

    private ColumnProfile(List<String> sample, int[] rowsOfText, int present, int distinct, int rows) {
        this.sample = sample;
        this.rowsOfText = rowsOfText;
        this.present = present;
        this.distinct = distinct;
        this.rows = rows;
    }

    static ColumnProfile of(Column column) {
        int[] counts = new int[column.texts().size()];
        for (int row = 0; row < column.size(); row++) {
            if (column.codeAt(row) != Column.MISSING) {
                counts[column.codeAt(row)]++;
            }
        }
        int[] codes = IntStream.range(0, counts.length)
                .filter(code -> !Blanks.isBlank(column.texts().get(code)))
                .toArray();
        int step = Math.max(1, codes.length / LOOKED_AT);
        int[] looked = IntStream.range(0, codes.length)
                .filter(i -> i % step == 0)
                .map(i -> codes[i])
                .toArray();
        return new ColumnProfile(
                IntStream.of(looked).mapToObj(column.texts()::get).toList(),
                IntStream.of(looked).map(code -> counts[code]).toArray(),
                IntStream.of(codes).map(code -> counts[code]).sum(),
                codes.length,
                column.size());
    }

    /** Rows that say something. */
    int present() {
        return present;
    }

    int distinct() {
        return distinct;
    }

    /** Whether no two rows share a value and every row has one. */
    boolean isUniquePerRow() {
        return present == rows && distinct == rows;
    }

    /** Whether no two rows share a value. */
    boolean neverRepeats() {
        return distinct == present;
    }

    double shareOfEmails() {
        return share(text -> text.matches("\\S+@\\S+"));
    }

    double shareOfDates() {
        DateParser parser = DateParser.of(DateOrder.of(sample));
        return share(text -> text.length() > 4 && parser.find(text).isPresent());
    }

    double shareOfNumbers() {
        return share(text -> text.matches("-?\\d{1,9}(\\.\\d+)?"));
    }

    /** Share of whole numbers between two ends. */
    double shareBetween(int least, int most) {
        return share(
                text -> text.matches("\\d{1,4}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most);
    }

    double shareOfGivenNames() {
        return share(text -> !text.contains(" ") && GivenNames.bundled().isKnown(Letters.fold(text)));
    }

    double shareOfPatronymics() {
        return share(text -> !text.contains(" ")
                && GivenNames.bundled().fatherOf(Letters.fold(text)).isPresent());
    }

    /** Share of texts of two to four words one of which is a given name. */
    double shareOfFullNames() {
        return share(text -> {
            String[] words = Letters.fold(text).split(" ");
            return words.length >= 2 && words.length <= 4 && givenNames(words) > 0;
        });
    }

    /** Share of texts of two to four words that hold a given name and another word: no column of given names alone. */
    double shareOfGivenAndOtherNames() {
        return share(text -> {
            String[] words = Letters.fold(text).split(" ");
            long given = givenNames(words);
            return words.length >= 2 && words.length <= 4 && given > 0 && given < words.length;
        });
    }

    private static long givenNames(String[] words) {
        return Arrays.stream(words).filter(GivenNames.bundled()::isKnown).count();
    }

    double wordsPerText() {
        return sample.stream()
                .mapToInt(text -> text.strip().split("\\s+").length)
                .average()
                .orElse(0);
    }

    private double share(Predicate<String> test) {
        long passing = 0;
        long all = 0;
        for (int i = 0; i < rowsOfText.length; i++) {
            passing += test.test(sample.get(i)) ? rowsOfText[i] : 0;
            all += rowsOfText[i];
        }
        return all == 0 ? 0 : (double) passing / all;
    }
}
