package org.toll.people.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.toll.people.compare.Attribute;
import org.toll.people.kernel.ScoredComparison;

/**
 * What relatives do to the weights of the fields that they share. Surname and home, surname and father's name are agreed on by
 * strangers, for whom they are separate coincidences, and by relatives, for whom they are one. Of two records that agree on
 * values of frequencies f and g, strangers make up a share f g of all pairs, relatives a share k whatever the values: the two
 * agreements weigh less by {@code log2((f g + k) / (f g))}. For a rare surname that is all of its rarity.
 *
 * <p><b>Computes</b> k from pairs that agree on what relatives share and are surely not one person: those of two different given
 * names, brought up to all pairs by the share of pairs whose given names differ, less what chance makes of them.
 *
 * <p><b>Bias.</b> One person under two different given names counts as a relative.
 */
final class FamilyTies {
    /** Not zero, because a correction of zero is one still to be learned. */
    private static final double NONE = 1e-15;

    /** Standard errors by which relatives must be more than chance, errors of counts that are Poisson. */
    private static final double LEAST_ERRORS = 3;

    /** Agreement that exceeds chance by less than a twentieth comes from names that go together in a people or a region. */
    private static final double LEAST_EXCESS = 0.05;

    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int GIVEN_NAME_BITS = 20;

    private final BoundFields bound;
    private final Correction correction;

    private FamilyTies(Correction correction, BoundFields bound) {
        this.correction = correction;
        this.bound = bound;
    }

    static FamilyTies of(Correction correction, BoundFields bound) {
        return new FamilyTies(correction, bound);
    }

    /** Share of all pairs of records that agree on all that relatives share, chance included. */
    double agreeing() {
        return count().share();
    }

    /**
     * Share of all pairs that are relatives: k.
     *
     * @param byChance share of the pairs that agree without being relatives of this kind
     * @param matches share of the pairs that are one person, agree, and have two different given names
     */
    double relatives(double byChance, double matches) {
        Count count = count();
        double least = LEAST_ERRORS * count.share() / Math.sqrt(count.pairs) + LEAST_EXCESS * byChance;
        double relatives = count.share() - matches - byChance;
        return count.pairs > 0 && relatives > least ? relatives : NONE;
    }

    /** Share of pairs that agree on each field by itself. */
    double chance() {
        return correction.shared().stream()
                .mapToDouble(field -> PlaceTies.equal(bound.familyForm(field)))
                .reduce(1, (a, b) -> a * b);
    }

    private Count count() {
        List<Attribute> shared =
                correction.shared().stream().map(bound::familyForm).toList();
        Attribute given = bound.familyForm(correction.given());
        long[] families = new long[bound.records()];
        int records = 0;
        for (int record = 0; record < families.length; record++) {
            long family = 0;
            boolean isWhole = given.codes()[record] != Attribute.MISSING;
            for (Attribute attribute : shared) {
                int code = attribute.codes()[record];
                isWhole &= code != Attribute.MISSING;
                family = (family + code + 1) * SPREAD;
            }
            if (isWhole) {
                // Two families that fall together by chance change no count worth speaking of.
                families[records++] = (family >>> GIVEN_NAME_BITS << GIVEN_NAME_BITS) | given.codes()[record];
            }
        }
        Arrays.sort(families, 0, records);
        double pairs = 0;
        int family = 0;
        int name = 0;
        for (int record = 0; record < records; record++) {
            family = isOneFamily(families, family, record) ? family : record;
            name = families[name] == families[record] ? name : record;
            // Members met before, less those of the same given name.
            pairs += name - family;
        }
        return new Count(pairs, records * (records - 1.0) / 2 * (1 - PlaceTies.equal(given)));
    }

    private static boolean isOneFamily(long[] families, int one, int other) {
        return families[one] >>> GIVEN_NAME_BITS == families[other] >>> GIVEN_NAME_BITS;
    }

    /**
     * The correction of pairs that agree on all that is shared.
     *
     * @param within what is corrected already for some of the fields
     * @param frequencies of the values of a field, as its weights have them
     */
    Optional<ScoredComparison> scored(List<Correction> within, Function<String, double[]> frequencies) {
        if (correction.u() <= NONE && within.stream().allMatch(other -> other.u() <= NONE)) {
            return Optional.empty();
        }
        Attribute family = bound.attribute(correction);
        float[] bits = new float[family.values().size()];
        double[][] ofFamilies = ofFamilies(family, frequencies);
        for (int code = 0; code < bits.length; code++) {
            double[] f = ofFamilies[code];
            double agreeing = product(f) + correction.u();
            double corrected = 0;
            for (Correction other : within) {
                double apart = 1;
                double together = 1;
                for (int i = 0; i < f.length; i++) {
                    boolean isIts = other.shared().contains(correction.shared().get(i));
                    together *= isIts ? f[i] : 1;
                    apart *= isIts ? 1 : f[i];
                }
                agreeing += other.u() * apart;
                corrected += log2(together / (together + other.u()));
            }
            bits[code] = (float) (log2(product(f) / agreeing) - corrected);
        }
        return Optional.of(
                new ScoredComparison(family, bound.comparator(correction), new float[2], new float[] {1, 0}, bits));
    }

    /** For each family the frequency of each of its shared values; of forms of one value, that of the rarest. */
    private double[][] ofFamilies(Attribute family, Function<String, double[]> frequencies) {
        double[][] rarest =
                new double[family.values().size()][correction.shared().size()];
        for (int part = 0; part < correction.shared().size(); part++) {
            int[] codes = bound.attribute(correction.shared().get(part)).codes();
            double[] ofValues = frequencies.apply(correction.shared().get(part));
            for (int record = 0; record < family.records(); record++) {
                int code = family.codes()[record];
                if (code != Attribute.MISSING) {
                    double known = rarest[code][part];
                    double own = ofValues[codes[record]];
                    rarest[code][part] = known == 0 ? own : Math.min(known, own);
                }
            }
        }
        return rarest;
    }

    private static double product(double[] factors) {
        return Arrays.stream(factors).reduce(1, (a, b) -> a * b);
    }

    private static double log2(double ratio) {
        return Math.log(ratio) / Math.log(2);
    }

    /** Pairs of relatives and strangers of two given names, and all pairs of two given names. */
    private record Count(double pairs, double all) {
        double share() {
            return all == 0 ? 0 : pairs / all;
        }
    }
}
