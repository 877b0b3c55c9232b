package org.toll.people.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.toll.math.random.RandomStream;
import org.toll.people.compare.Attribute;

/**
 * Chooses blocking rules from the fields of a table: those that find the most of imagined pairs of one person for the fewest
 * pairs to look at.
 *
 * <p><b>How.</b> Each field gives keys (the whole, a beginning, a sound, a year) with a known share of chance agreement and a
 * known share of empty cells. Thousands of matches are imagined whose fields independently survive with moderate probability,
 * suffer a slip that a part of the field may survive, or are lost; some have given name and surname swapped. Rules of one to
 * three keys that make no more pairs than a rule may are candidates; the one that finds the most matches not yet found, for its
 * pairs, is taken, until nothing is gained or all pairs are spent. The pairs of several keys are first foretold as if keys were
 * independent, and counted before a rule is taken.
 *
 * <p><b>Assumes</b> errors that strike fields independently. What the rules really miss is estimated after training.
 */
final class BlockingChoice {
    /** Pairs to look at in all: about what a processor weighs in a second, more for large files. */
    private static final double LEAST_PAIRS = 3e6;

    private static final double PAIRS_PER_RECORD = 45;

    /** Each rule sorts all records, and is paid by few matches once others found most: a large file gets fewer. */
    private static final int MOST_RULES = 20;

    private static final int MOST_RULES_OF_LARGE = 12;
    private static final int LARGE_RECORDS = 250_000;
    private static final int MATCHES = 4_000;
    private static final double LEAST_GAIN = 0.002;

    /** What it is worth to find a match a second time: errors are not as independent as imagined. */
    private static final double SECOND_FIND = 0.3;

    private static final double WHOLE_SURVIVES = 0.6;

    /** Fields that do not survive for a slip, after which a part may be what it was; the others say something else. */
    private static final double SLIPS = 0.25;

    private static final double PART_SURVIVES_SLIP = 0.5;
    private static final double INITIAL_SURVIVES_SLIP = 0.9;

    /** Given name and surname that changed places; only a key of either order finds them by names. */
    private static final double SWAPPED = 0.02;

    /** Records among which the pairs of a rule are counted before it is taken; a sample of so many foretells large numbers well. */
    private static final int COUNTED_RECORDS = 200_000;

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final List<Candidate> keys = new ArrayList<>();
    private final BoundFields bound;
    private final double pairsInAll;
    private final double budget;
    private final int mostRules;
    private Set<Integer> mayBeSwapped = Set.of();

    private BlockingChoice(List<Field> fields, BoundFields bound) {
        this.bound = bound;
        double records = bound.records();
        this.pairsInAll = records * (records - 1) / 2;
        this.budget = Math.max(LEAST_PAIRS, PAIRS_PER_RECORD * records);
        this.mostRules = records > LARGE_RECORDS ? MOST_RULES_OF_LARGE : MOST_RULES;
        for (int place = 0; place < fields.size(); place++) {
            for (Key key : Keys.of(fields.get(place))) {
                add(Set.of(place), key);
            }
        }
        int given = placeOf(fields, FieldKind.GIVEN_NAME);
        int surname = placeOf(fields, FieldKind.SURNAME);
        if (given >= 0 && surname >= 0) {
            mayBeSwapped = Set.of(given, surname);
            Key both = Key.ofEitherOrder(
                    fields.get(given).name(), fields.get(surname).name());
            add(Set.of(given, surname), both);
        }
    }

    /**
     * @param seed of the imagined matches
     * @return up to twenty rules, of large files twelve, the best first; none where no field offers a key
     */
    static List<Rule> of(List<Field> fields, BoundFields bound, long seed) {
        BlockingChoice choice = new BlockingChoice(fields, bound);
        List<Rule> rules = choice.choose(fields.size(), RandomStream.ofSeed(seed));
        return rules.isEmpty() ? wholes(fields) : rules;
    }

    /** For tables so small or so bare that nothing can be chosen by counts. */
    private static List<Rule> wholes(List<Field> fields) {
        return fields.stream()
                .filter(field -> !Keys.of(field).isEmpty())
                .limit(MOST_RULES_OF_LARGE)
                .map(field -> new Rule(List.of(Key.of(field.name(), KeyPart.WHOLE))))
                .toList();
    }

    private List<Rule> choose(int fields, RandomStream random) {
        imagine(fields, random);
        List<Candidate> candidates = combinations();
        List<Rule> rules = new ArrayList<>();
        BitSet found = new BitSet();
        BitSet foundTwice = new BitSet();
        double spent = 0;
        while (rules.size() < mostRules) {
            Candidate best = null;
            double bestWorth = 0;
            for (Candidate candidate : candidates) {
                double gain = (missing(candidate, found) + SECOND_FIND * missing(candidate, foundTwice)) / MATCHES;
                // A rule also takes one of the places for rules: many narrow ones would leave pairs unspent.
                double worth = gain / (candidate.pairs() + budget / mostRules);
                if (gain > LEAST_GAIN && spent + candidate.pairs() <= budget && worth > bestWorth) {
                    best = candidate;
                    bestWorth = worth;
                }
            }
            if (best == null) {
                break;
            }
            if (best.keys.size() > 1 && !best.isCounted) {
                best.count(counted(best.keys));
                continue;
            }
            BitSet again = (BitSet) best.finds.clone();
            again.and(found);
            foundTwice.or(again);
            found.or(best.finds);
            spent += best.pairs();
            rules.add(new Rule(best.keys));
            Candidate chosen = best;
            candidates.removeIf(candidate -> candidate.isWithin(chosen));
        }
        return List.copyOf(rules);
    }

    /** Pairs of records that agree on all keys, counted: who lives in a town has its postcode, so keys do not multiply. */
    private double counted(List<Key> of) {
        List<Attribute> attributes = of.stream().map(bound::key).toList();
        int step = bound.records() / COUNTED_RECORDS + 1;
        long[] codes = new long[(bound.records() + step - 1) / step];
        int present = 0;
        for (int record = 0; record < bound.records(); record += step) {
            long code = 0;
            boolean isWhole = true;
            for (Attribute attribute : attributes) {
                int own = attribute.codes()[record];
                isWhole &= own != Attribute.MISSING;
                // Two combinations of 200,000 that fall together by chance change no count worth speaking of.
                code = code * SPREAD + own;
            }
            if (isWhole) {
                codes[present++] = code;
            }
        }
        Arrays.sort(codes, 0, present);
        double pairs = 0;
        int start = 0;
        for (int end = 1; end <= present; end++) {
            if (end == present || codes[end] != codes[start]) {
                pairs += (double) (end - start) * (end - start - 1) / 2;
                start = end;
            }
        }
        return pairs * step * step;
    }

    private static int missing(Candidate candidate, BitSet found) {
        BitSet missing = (BitSet) candidate.finds.clone();
        missing.andNot(found);
        return missing.cardinality();
    }

    /** Lets the fields of each imagined match survive or not; a part of a field survives whenever the whole does. */
    private void imagine(int fields, RandomStream random) {
        double[] lot = new double[fields];
        for (int match = 0; match < MATCHES; match++) {
            for (int field = 0; field < fields; field++) {
                lot[field] = random.uniform();
            }
            double luck = random.uniform();
            boolean isSwapped = random.uniform() < SWAPPED;
            for (Candidate key : keys) {
                double worst = 0;
                for (int field : key.fields) {
                    worst = Math.max(worst, lot[field]);
                }
                boolean isInSlip = random.uniform() < key.survivesSlip();
                boolean survives = worst < WHOLE_SURVIVES || (worst < WHOLE_SURVIVES + SLIPS && isInSlip);
                // A name of its own is lost, both together are not.
                survives &= !isSwapped || key.fields.size() == 2 || !mayBeSwapped.containsAll(key.fields);
                // Empty cells come together: a record that lacks one thing lacks others.
                if (survives && luck < key.present) {
                    key.finds.set(match);
                }
            }
        }
    }

    private List<Candidate> combinations() {
        double most = budget / 4;
        List<Candidate> candidates = new ArrayList<>();
        for (int a = 0; a < keys.size(); a++) {
            Candidate one = keys.get(a);
            addIfCheap(candidates, one, most);
            for (int b = a + 1; b < keys.size() && one.pairs() > most / 1000; b++) {
                Candidate two = one.with(keys.get(b));
                if (two.isContradiction()) {
                    continue;
                }
                addIfCheap(candidates, two, most);
                for (int c = b + 1; c < keys.size() && two.pairs() > most; c++) {
                    addIfCheap(candidates, two.with(keys.get(c)), most);
                }
            }
        }
        return candidates;
    }

    private static void addIfCheap(List<Candidate> candidates, Candidate candidate, double most) {
        if (!candidate.isContradiction() && candidate.pairs() <= most) {
            candidates.add(candidate);
        }
    }

    private void add(Set<Integer> places, Key key) {
        Attribute attribute = bound.key(key);
        double agreeing = 0;
        double present = 0;
        for (int code = 0; code < attribute.values().size(); code++) {
            agreeing += (double) attribute.count(code) * (attribute.count(code) - 1) / 2;
            present += attribute.count(code);
        }
        double share = pairsInAll == 0 ? 0 : agreeing / pairsInAll;
        double shareOfRecords = bound.records() == 0 ? 0 : present / bound.records();
        if (share > 0) {
            keys.add(new Candidate(List.of(key), places, share, shareOfRecords * shareOfRecords, pairsInAll));
        }
    }

    private static int placeOf(List<Field> fields, FieldKind kind) {
        for (int place = 0; place < fields.size(); place++) {
            if (fields.get(place).kind() == kind) {
                return place;
            }
        }
        return -1;
    }

    /** Keys that may become a rule, with the share of pairs that agree by chance and the imagined matches found. */
    private static final class Candidate {
        private final List<Key> keys;
        private final Set<Integer> fields;
        private final double share;
        private final double present;
        private final double pairsInAll;
        private double pairs;
        private boolean isCounted;
        private BitSet finds = new BitSet(MATCHES);

        Candidate(List<Key> keys, Set<Integer> fields, double share, double present, double pairsInAll) {
            this.keys = keys;
            this.fields = fields;
            this.share = share;
            this.present = present;
            this.pairsInAll = pairsInAll;
            this.pairs = share * pairsInAll;
        }

        /** Foretold as if keys were independent, until they are counted. */
        double pairs() {
            return pairs;
        }

        void count(double counted) {
            pairs = counted;
            isCounted = true;
        }

        /** How often a key of one part is what it was after a slip in its field. */
        double survivesSlip() {
            return switch (keys.get(0).part()) {
                case WHOLE -> 0;
                case INITIAL -> INITIAL_SURVIVES_SLIP;
                case BEGINNING, SOUND, YEAR, DAY_OF_YEAR -> PART_SURVIVES_SLIP;
            };
        }

        /** Two keys of one field are one key at most. */
        boolean isContradiction() {
            return fields.size()
                    < keys.stream().mapToInt(key -> key.fields().size()).sum();
        }

        /** Whether each pair that it makes is made by another rule. */
        boolean isWithin(Candidate wider) {
            return wider.keys.stream().allMatch(key -> keys.stream().anyMatch(own -> own.implies(key)));
        }

        Candidate with(Candidate other) {
            List<Key> both = new ArrayList<>(keys);
            both.addAll(other.keys);
            Set<Integer> all = new HashSet<>(fields);
            all.addAll(other.fields);
            Candidate joined = new Candidate(both, all, share * other.share, 1, pairsInAll);
            joined.finds = (BitSet) finds.clone();
            joined.finds.and(other.finds);
            return joined;
        }
    }
}
