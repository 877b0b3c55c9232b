package org.toll.store.mse;

import java.util.ArrayList;
import java.util.List;
import org.toll.base.InvalidInput;

/**
 * Which column is what.
 *
 * @param file name of the file, for messages
 * @param header names of all columns
 * @param labels places of the columns with labels, in the order asked for
 * @param lists places of the lists
 * @param isIncidence whether rows are persons, in the first column; else the last column that is no label is the count
 */
record Columns(String file, List<String> header, List<Integer> labels, List<Integer> lists, boolean isIncidence) {

    static Columns of(String file, List<String> header, List<String> dimensions, boolean isIncidence) {
        List<Integer> labels = new ArrayList<>();
        for (String dimension : dimensions) {
            int place = header.indexOf(dimension);
            if (place < 0) {
                throw InvalidInput.of("No column has this name", dimension, "The columns are " + header + ".")
                        .at(file + ":1");
            }
            labels.add(place);
        }
        List<Integer> lists = new ArrayList<>();
        int first = isIncidence ? 1 : 0;
        int last = isIncidence ? header.size() : countPlace(header, labels);
        for (int place = first; place < last; place++) {
            if (!labels.contains(place)) {
                lists.add(place);
            }
        }
        if (lists.isEmpty()) {
            throw InvalidInput.of(
                            "No list is left",
                            header,
                            "Name the lists in the first row; the last column is the count, or the first is 'person'.")
                    .at(file + ":1");
        }
        return new Columns(file, header, labels, lists, isIncidence);
    }

    private static int countPlace(List<String> header, List<Integer> labels) {
        int place = header.size() - 1;
        while (place > 0 && labels.contains(place)) {
            place--;
        }
        return place;
    }

    int countPlace() {
        return countPlace(header, labels);
    }

    List<String> listNames() {
        return lists.stream().map(header::get).toList();
    }

    String place(long row, int column) {
        return file + ":" + row + ":" + header.get(column);
    }
}
