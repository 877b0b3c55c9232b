package org.toll.people.cluster;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.toll.math.random.RandomStream;
import org.toll.people.cluster.Arrival.Candidate;
import org.toll.people.cluster.draw.DrawSettings;
import org.toll.people.cluster.draw.DrawnClusterings;
import org.toll.people.kernel.ScoredPairs;
import org.toll.people.record.Column;

/**
 * Times of clustering at scale; run by hand on an idle machine:
 * {@code java -Xmx2g -cp people/target/classes:people/target/test-classes:core/target/classes
 * org.toll.people.cluster.ClusterBench 1000000 10000000 -18}; the last number is the
 * mean weight of pairs of two people.
 */
public final class ClusterBench {
    private static final int NEAR = 64;

    private ClusterBench() {}

    public static void main(String[] arguments) {
        int records = Integer.parseInt(arguments[0]);
        int pairCount = Integer.parseInt(arguments[1]);
        RandomStream random = RandomStream.ofSeed(1);
        LinkEvidence evidence = evidence(random, records, pairCount, Double.parseDouble(arguments[2]));
        for (int threads = 1; threads <= 2; threads++) {
            long start = System.nanoTime();
            Clustering clustering = AverageLinkage.cluster(evidence, ClusterOptions.USUAL, threads);
            print("average linkage, " + threads + " threads: " + clustering, start);
        }
        long drawing = System.nanoTime();
        DrawSettings settings = DrawSettings.usual(-20, 1).withThreads(2).withDraws(20);
        DrawnClusterings draws = DrawnClusterings.draw(evidence, ClusterOptions.USUAL, settings);
        print("60 sweeps, 20 draws: mean " + draws.distinctPeople().mean(), drawing);
        LiveClusters live = LiveClusters.of(
                evidence, AverageLinkage.cluster(evidence, ClusterOptions.USUAL, 2), ClusterOptions.USUAL);
        long arriving = System.nanoTime();
        for (int k = 0; k < 10_000; k++) {
            int row = random.index(records - 1);
            live.admit(0, List.of(new Candidate(row, 12), new Candidate(row + 1, -5)));
        }
        print("10,000 arrivals", arriving);
    }

    /** Groups of up to four neighbouring rows with good links, and weak pairs with other rows that lie near. */
    private static LinkEvidence evidence(RandomStream random, int records, int pairCount, double otherBits) {
        int perRecord = Math.max(1, pairCount / records);
        int[] first = new int[records * perRecord];
        int[] second = new int[first.length];
        float[] bits = new float[first.length];
        int count = 0;
        int[] near = new int[perRecord];
        for (int row = 0; row < records; row++) {
            for (int k = 0; k < perRecord; k++) {
                near[k] = row + 1 + (random.uniform() < 0.3 ? random.index(3) : random.index(NEAR * perRecord));
            }
            Arrays.sort(near);
            for (int k = 0; k < perRecord; k++) {
                if (near[k] < records && (k == 0 || near[k] != near[k - 1])) {
                    first[count] = row;
                    second[count] = near[k];
                    boolean isSame = row / 4 == near[k] / 4 && row / 4 % 3 == 0;
                    bits[count++] = (float) (random.normal() * 4 + (isSame ? 14 : otherBits));
                }
            }
        }
        ScoredPairs pairs = ScoredPairs.ofSorted(
                Arrays.copyOf(first, count), Arrays.copyOf(second, count), Arrays.copyOf(bits, count));
        return LinkEvidence.of(Column.of("list", new int[records], List.of("list")), pairs)
                .with(new Constraints(List.of(), List.of(), Set.of()));
    }

    private static void print(String what, long start) {
        System.out.printf("%s: %.2f s%n", what, (System.nanoTime() - start) / 1e9);
    }
}
