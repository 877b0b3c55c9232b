package org.toll.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.toll.people.kernel.CodedRecords;
import org.toll.people.kernel.Kernel;

/**
 * Neighbouring records on their way from the driver to an executor.
 *
 * @param number of the slice, ascending with its rows
 * @param records with all of their blocks
 */
record Slice(int number, CodedRecords records) implements Serializable {
    /** Records of a slice: a task of one or two megabytes. */
    private static final int RECORDS = 1 << 14;

    /** All records, slice by slice. */
    static List<Slice> of(Kernel kernel, int records) {
        List<Slice> slices = new ArrayList<>();
        for (int from = 0; from < records; from += RECORDS) {
            slices.add(new Slice(slices.size(), kernel.records(from, Math.min(records, from + RECORDS))));
        }
        return slices;
    }
}
