package org.toll.people.model;

import org.toll.people.cluster.Constraints.RowPair;
import org.toll.people.compare.Attribute;
import org.toll.people.compare.Comparator;

/** On which levels the pairs agree that a person called the same. */
final class LabelledLevels {
    private LabelledLevels() {}

    /** For each comparison of the model the number of labelled pairs on each level. */
    static double[][] counts(LinkageModel model, BoundFields fields, Labels labels) {
        double[][] counts = new double[model.comparisons().size()][];
        for (int k = 0; k < counts.length; k++) {
            String field = model.comparisons().get(k).field();
            Attribute attribute = fields.attribute(field);
            Comparator comparator = fields.comparator(field);
            counts[k] = new double[comparator.levels().size()];
            for (RowPair pair : labels.same()) {
                int one = attribute.codes()[pair.first()];
                int other = attribute.codes()[pair.second()];
                if (one != Attribute.MISSING && other != Attribute.MISSING) {
                    counts[k][one == other ? 0 : comparator.level(one, other)]++;
                }
            }
        }
        return counts;
    }
}
