package org.toll.math.nuts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.toll.math.diagnostics.Diagnostics;
import org.toll.math.diagnostics.Moments;
import org.toll.math.fit.Finding;

/** Chains that are each at rest, at places far apart. */
final class Modes {
    /** A gap between neighbouring chains counts from so many standard deviations of the wider one on. */
    private static final double GAP = 3;

    private static final double AT_REST = 1.1;

    private Modes() {}

    private record Resting(int chain, double mean, double sd) {}

    static Optional<Finding> separate(List<String> names, List<ChainResult> chains) {
        double widest = GAP;
        Optional<Finding> finding = Optional.empty();
        for (int i = 0; i < names.size() && chains.size() > 1; i++) {
            List<Resting> ordered = new ArrayList<>();
            boolean atRest = true;
            for (int c = 0; c < chains.size(); c++) {
                double[] values = chains.get(c).coordinate(i);
                Moments moments = Moments.of(values);
                ordered.add(new Resting(c + 1, moments.mean(), moments.sd()));
                atRest &= Diagnostics.rHat(new double[][] {values}) < AT_REST;
            }
            ordered.sort(Comparator.comparingDouble(Resting::mean));
            for (int c = 1; c < ordered.size() && atRest; c++) {
                Resting low = ordered.get(c - 1);
                Resting high = ordered.get(c);
                double gap = (high.mean() - low.mean()) / Math.max(low.sd(), high.sd());
                if (gap > widest) {
                    widest = gap;
                    finding = Optional.of(
                            describe(names.get(i), ordered.subList(0, c), ordered.subList(c, ordered.size())));
                }
            }
        }
        return finding;
    }

    private static Finding describe(String name, List<Resting> below, List<Resting> above) {
        return new Finding(
                Finding.Kind.SEPARATE_MODES,
                String.format(
                        Locale.ROOT,
                        "chains %s rest at '%s' = %.4g, chains %s at %.4g (unconstrained); their shares say nothing",
                        numbers(below),
                        name,
                        centre(below),
                        numbers(above),
                        centre(above)));
    }

    private static List<Integer> numbers(List<Resting> chains) {
        return chains.stream().map(Resting::chain).sorted().toList();
    }

    private static double centre(List<Resting> chains) {
        return chains.stream().mapToDouble(Resting::mean).average().orElseThrow();
    }
}
