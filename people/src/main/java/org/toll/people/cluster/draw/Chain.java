package org.toll.people.cluster.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.toll.math.parallel.Parallel;
import org.toll.math.random.RandomStream;
import org.toll.people.cluster.AverageLinkage;
import org.toll.people.cluster.CleanLists;
import org.toll.people.cluster.ClusterOptions;
import org.toll.people.cluster.Clustering;
import org.toll.people.cluster.Components;
import org.toll.people.cluster.LinkEvidence;

/**
 * Draws clusterings from one set of weights. In a sweep every open component is drawn given the odds of a link, then the odds
 * given the number of links. Each component has its own stream in each sweep, so threads change nothing.
 */
final class Chain {
    /** A component whose likeliest division is surer than this is settled: a million of them err by less than one person. */
    private static final double SETTLED = 1 - 1e-7;

    private static final int TURNS = 3;

    private static final int COMPONENTS_OF_A_CHUNK = 4096;

    private final LinkEvidence evidence;
    private final ClusterOptions options;
    private final DrawSettings settings;
    private final CleanLists cleanLists;
    private final int[] settledLabels;
    private final List<OpenComponent> open = new ArrayList<>();
    private final LinkOdds settledPeople = new LinkOdds();
    private double oddsBits;

    Chain(LinkEvidence evidence, ClusterOptions options, DrawSettings settings) {
        this.evidence = evidence;
        this.options = options;
        this.settings = settings;
        this.cleanLists = CleanLists.of(evidence);
        this.settledLabels = IntStream.range(0, evidence.records()).toArray();
        divide(start());
    }

    /** Draws by seed; equal streams give equal draws. */
    ChainDraws run(int draws, RandomStream random) {
        List<int[]> kept = new ArrayList<>();
        for (int sweep = 0; sweep < settings.warmUp() + draws; sweep++) {
            sweep(random.child(sweep));
            if (sweep >= settings.warmUp()) {
                kept.add(labels());
            }
        }
        int[] openRows = open.stream()
                .flatMapToInt(component -> IntStream.of(component.land().rows()))
                .toArray();
        return new ChainDraws(settledLabels, openRows, kept);
    }

    /**
     * Where the chain begins: the odds of a link and the clustering at even odds under them, by turns. Weights alone know only
     * the odds of two records drawn at random.
     */
    private Clustering start() {
        Clustering start = AverageLinkage.cluster(evidence, options, settings.threads());
        for (int turn = 0; turn < TURNS; turn++) {
            LinkOdds odds = new LinkOdds();
            addPeople(odds, start);
            oddsBits = odds.meanBits(evidence.records());
            double cut = Math.max(options.cutBits() - shift(), options.unscoredBits() + 1.0);
            start = AverageLinkage.cluster(evidence, options.withCut((float) cut), settings.threads());
        }
        return start;
    }

    private double shift() {
        return oddsBits - settings.priorBits();
    }

    /** Settles the components that leave nothing to draw and opens the others. */
    private void divide(Clustering start) {
        Components components = Components.of(evidence, (float) (settings.leastBits() - shift()));
        boolean[] isOpen = new boolean[evidence.records()];
        GroupBits bits = new GroupBits(options.unscoredBits());
        for (int k = 0; k < components.count(); k++) {
            Territory land = Territory.of(evidence, components, k, cleanLists, options);
            if (land.atoms() <= SmallComponent.MOST_ATOMS) {
                SmallComponent component = SmallComponent.of(land, bits);
                if (component.settle(shift()) >= SETTLED) {
                    write(component, settledLabels);
                    continue;
                }
                open.add(component);
            } else {
                open.add(new LargeComponent(land, options.unscoredBits(), groups(land, start)));
            }
            for (int row : land.rows()) {
                isOpen[row] = true;
            }
        }
        long[] listsOf = new long[isOpen.length];
        for (int row = 0; row < isOpen.length; row++) {
            listsOf[settledLabels[row]] |= cleanLists.bitOf(row);
        }
        for (int row = 0; row < isOpen.length; row++) {
            if (!isOpen[row] && settledLabels[row] == row) {
                settledPeople.add(listsOf[row]);
            }
        }
    }

    private void sweep(RandomStream random) {
        double shift = shift();
        List<Integer> chunks = IntStream.iterate(0, from -> from < open.size(), from -> from + COMPONENTS_OF_A_CHUNK)
                .boxed()
                .toList();
        Parallel.map(chunks.size() < 2 ? 1 : settings.threads(), chunks, from -> {
            int to = Math.min(open.size(), from + COMPONENTS_OF_A_CHUNK);
            for (int k = from; k < to; k++) {
                open.get(k).sweep(shift, random.child(k));
            }
            return from;
        });
        LinkOdds odds = new LinkOdds(settledPeople);
        for (OpenComponent component : open) {
            addPeople(odds, component);
        }
        oddsBits = odds.drawnBits(evidence.records(), random.child(-1));
    }

    private int[] labels() {
        int[] labels = new int[open.stream()
                .mapToInt(component -> component.land().rows().length)
                .sum()];
        int at = 0;
        for (OpenComponent component : open) {
            int[] rows = component.land().rows();
            int[] firstRow = firstRows(component);
            for (int k = 0; k < rows.length; k++) {
                labels[at++] = firstRow[component.groupOf(component.land().atomOf(k))];
            }
        }
        return labels;
    }

    private static void write(OpenComponent component, int[] labels) {
        int[] rows = component.land().rows();
        int[] firstRow = firstRows(component);
        for (int k = 0; k < rows.length; k++) {
            labels[rows[k]] = firstRow[component.groupOf(component.land().atomOf(k))];
        }
    }

    /** The first row of each group. */
    private static int[] firstRows(OpenComponent component) {
        Territory land = component.land();
        int[] firstRow = new int[land.atoms()];
        int[] rows = land.rows();
        for (int k = rows.length - 1; k >= 0; k--) {
            firstRow[component.groupOf(land.atomOf(k))] = rows[k];
        }
        return firstRow;
    }

    private static void addPeople(LinkOdds odds, OpenComponent component) {
        Territory land = component.land();
        long[] listsOf = new long[land.atoms()];
        boolean[] isGroup = new boolean[land.atoms()];
        for (int atom = 0; atom < land.atoms(); atom++) {
            listsOf[component.groupOf(atom)] |= land.cleanLists(atom);
            isGroup[component.groupOf(atom)] = true;
        }
        for (int group = 0; group < isGroup.length; group++) {
            if (isGroup[group]) {
                odds.add(listsOf[group]);
            }
        }
    }

    private void addPeople(LinkOdds odds, Clustering clustering) {
        long[] listsOf = new long[clustering.people()];
        for (int row = 0; row < clustering.records(); row++) {
            listsOf[clustering.personOf(row)] |= cleanLists.bitOf(row);
        }
        for (long lists : listsOf) {
            odds.add(lists);
        }
    }

    /** The groups of the starting clustering, as atom numbers. */
    private static int[] groups(Territory land, Clustering start) {
        int[] groups = new int[land.atoms()];
        Map<Integer, Integer> atomOfPerson = new HashMap<>();
        for (int k = 0; k < land.rows().length; k++) {
            int atom = land.atomOf(k);
            groups[atom] = atomOfPerson.computeIfAbsent(start.personOf(land.rows()[k]), any -> atom);
        }
        return groups;
    }
}
