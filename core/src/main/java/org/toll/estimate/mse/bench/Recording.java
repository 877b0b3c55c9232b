package org.toll.estimate.mse.bench;

import org.toll.estimate.mse.draw.Draws;

/**
 * What goes wrong between the lists and the table.
 *
 * @param missedLinks part of the records of persons on several lists that fall off as single records
 * @param falseLinks part of the persons on one list whose record is linked to a stranger's on another
 * @param strangers records of persons who do not belong to the population, for each true record of a list
 */
record Recording(double missedLinks, double falseLinks, double strangers) {
    static final Recording PERFECT = new Recording(0, 0, 0);

    static Recording missing(double part) {
        return new Recording(part, 0, 0);
    }

    static Recording merging(double part) {
        return new Recording(0, part, 0);
    }

    static Recording withStrangers(double part) {
        return new Recording(0, 0, part);
    }

    /**
     * False links and strangers; missed links are {@link SplitRecords}'.
     *
     * @param truth persons by pattern, the unseen first
     */
    long[] observed(long[] truth, Draws draws) {
        long[] table = truth.clone();
        int lists = Integer.numberOfTrailingZeros(table.length);
        for (int j = 0; j < lists; j++) {
            table[1 << j] += draws.poisson(strangers * onList(truth, j));
        }
        for (int j = 0; j < lists; j++) {
            long merging = draws.binomial(table[1 << j], falseLinks / 2);
            for (long pair = 0; pair < merging; pair++) {
                int other = 1 << ((j + 1 + draws.index(lists - 1)) % lists);
                if (table[1 << j] > 0 && table[other] > 0) {
                    table[1 << j]--;
                    table[other]--;
                    table[(1 << j) | other]++;
                }
            }
        }
        return table;
    }

    private static long onList(long[] table, int j) {
        long sum = 0;
        for (int pattern = 1; pattern < table.length; pattern++) {
            sum += ((pattern >>> j) & 1) * table[pattern];
        }
        return sum;
    }
}
