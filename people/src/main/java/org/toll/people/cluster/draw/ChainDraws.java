package org.toll.people.cluster.draw;

import java.util.Arrays;
import java.util.List;
import org.toll.people.cluster.Clustering;

/** What one chain drew, kept in the size of what was open: labels of settled records once, those of the others for each draw. */
final class ChainDraws {
    private static final int SETTLED = -1;

    private final int[] settledLabels;
    private final int[] openRows;
    private final int[] openPlace;
    private final List<int[]> openLabels;

    ChainDraws(int[] settledLabels, int[] openRows, List<int[]> openLabels) {
        this.settledLabels = settledLabels;
        this.openRows = openRows;
        this.openLabels = openLabels;
        this.openPlace = new int[settledLabels.length];
        Arrays.fill(openPlace, SETTLED);
        for (int place = 0; place < openRows.length; place++) {
            openPlace[openRows[place]] = place;
        }
    }

    int size() {
        return openLabels.size();
    }

    /** The label of a row in a draw: the first row of its person. */
    int label(int draw, int row) {
        int place = openPlace[row];
        return place == SETTLED ? settledLabels[row] : openLabels.get(draw)[place];
    }

    Clustering clustering(int draw) {
        int[] labels = settledLabels.clone();
        int[] drawn = openLabels.get(draw);
        for (int place = 0; place < openRows.length; place++) {
            labels[openRows[place]] = drawn[place];
        }
        return Clustering.ofLabels(labels);
    }

    long people(int draw) {
        long people = 0;
        for (int row = 0; row < settledLabels.length; row++) {
            if (label(draw, row) == row) {
                people++;
            }
        }
        return people;
    }
}
