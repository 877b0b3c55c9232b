package org.toll.people.cluster;

import java.util.List;

/** For each row the bit of its list if that is declared clean, else 0: two groups whose bits overlap are two people. */
public final class CleanLists {
    private final long[] bitOfList;
    private final LinkEvidence evidence;

    private CleanLists(long[] bitOfList, LinkEvidence evidence) {
        this.bitOfList = bitOfList;
        this.evidence = evidence;
    }

    /** The clean lists among those of the evidence. */
    public static CleanLists of(LinkEvidence evidence) {
        long[] bits = new long[evidence.lists().texts().size()];
        List<Integer> clean =
                evidence.constraints().cleanLists().stream().sorted().toList();
        for (int k = 0; k < clean.size(); k++) {
            bits[clean.get(k)] = 1L << k;
        }
        return new CleanLists(bits, evidence);
    }

    /** The bit of a row's list, 0 if the list may name somebody twice. */
    public long bitOf(int row) {
        return bitOfList[evidence.lists().codeAt(row)];
    }
}
