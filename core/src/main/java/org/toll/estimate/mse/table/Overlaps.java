package org.toll.estimate.mse.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the table itself shows: the sizes of lists and of their overlaps, and how thin the ground is.
 *
 * @param observed persons on at least one list
 * @param onSeveral persons on two lists or more: all information about the unseen comes from them
 * @param matrix persons on lists i and j; on the diagonal persons on list i
 * @param triples persons on three lists, by the names of the lists
 * @param byNumberOfLists persons on exactly 1, 2, ... lists
 * @param warnings sentences for the reader
 */
public record Overlaps(
        long observed,
        long onSeveral,
        List<List<Long>> matrix,
        SortedMap<String, Long> triples,
        List<Long> byNumberOfLists,
        List<String> warnings) {
    /** Below so many persons on several lists, estimates are as good as their assumptions and no better. */
    private static final int FEW_ON_SEVERAL = 20;

    private static final int MOST_LISTS_FOR_TRIPLES = 12;
    private static final int MOST_PAIRS_NAMED = 6;

    public Overlaps {
        matrix = matrix.stream().map(List::copyOf).toList();
        triples = Collections.unmodifiableSortedMap(new TreeMap<>(triples));
        byNumberOfLists = List.copyOf(byNumberOfLists);
        warnings = List.copyOf(warnings);
    }

    public static Overlaps of(CaptureTable table) {
        int lists = table.listCount();
        List<List<Long>> matrix = new ArrayList<>();
        SortedMap<String, Long> triples = new TreeMap<>();
        for (int i = 0; i < lists; i++) {
            List<Long> row = new ArrayList<>();
            for (int j = 0; j < lists; j++) {
                row.add(table.overlap((1L << i) | (1L << j)));
                for (int k = j + 1; i < j && k < lists && lists <= MOST_LISTS_FOR_TRIPLES; k++) {
                    long triple = (1L << i) | (1L << j) | (1L << k);
                    triples.put(table.nameOf(triple), table.overlap(triple));
                }
            }
            matrix.add(row);
        }
        return new Overlaps(
                table.observed(), table.onSeveral(), matrix, triples, byNumberOfLists(table), warnings(table));
    }

    private static List<Long> byNumberOfLists(CaptureTable table) {
        List<Long> persons = new ArrayList<>(Collections.nCopies(table.listCount(), 0L));
        for (int i = 0; i < table.patternCount(); i++) {
            int k = Long.bitCount(table.pattern(i)) - 1;
            persons.set(k, persons.get(k) + table.count(i));
        }
        return persons;
    }

    private static List<String> warnings(CaptureTable table) {
        List<String> warnings = new ArrayList<>();
        if (table.onSeveral() < FEW_ON_SEVERAL) {
            warnings.add("Only " + table.onSeveral()
                    + " persons are on several lists: the result rests on its assumptions more than on data.");
        }
        for (int j = 0; j < table.listCount(); j++) {
            long list = 1L << j;
            if (table.onList(j) == 0) {
                warnings.add("List " + table.lists().get(j) + " holds nobody and was left out.");
            } else if (table.onList(j) == table.countOf(list)) {
                warnings.add("List " + table.lists().get(j) + " shares nobody with any other list.");
            }
        }
        List<String> empty = emptyPairs(table);
        if (empty.size() <= MOST_PAIRS_NAMED) {
            empty.forEach(pair -> warnings.add("Nobody is on both " + pair + "."));
        } else {
            warnings.add("Nobody is on both lists of " + empty.size() + " pairs of lists, as "
                    + String.join(", ", empty.subList(0, MOST_PAIRS_NAMED)) + ".");
        }
        return warnings;
    }

    private static List<String> emptyPairs(CaptureTable table) {
        List<String> empty = new ArrayList<>();
        for (int j = 0; j < table.listCount(); j++) {
            for (int k = j + 1; k < table.listCount(); k++) {
                long pair = (1L << j) | (1L << k);
                if (table.overlap(pair) == 0 && table.onList(j) > 0 && table.onList(k) > 0) {
                    empty.add(table.nameOf(pair));
                }
            }
        }
        return empty;
    }
}
