package org.toll.estimate.mse.strata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.toll.base.Count;
import org.toll.base.InvalidInput;
import org.toll.estimate.mse.draw.Draws;
import org.toll.estimate.mse.table.CaptureTable;

/**
 * Persons whose month or region nobody knows, divided over the strata by chance: each as persons on the same lists, with the
 * same known labels, are divided. How uncertain these shares are is drawn too (a Dirichlet law with one pseudo-person, spread as
 * all persons of the matching strata), so that several completed data sets differ by as much as is not known.
 *
 * <p><b>Assumes</b> that a label is missing by chance among persons on the same lists: if it is missing more often where fewer
 * records are kept, strata with good records get too many. Multiple imputation as in Rubin (1987).
 */
final class MissingLabels {
    private final List<Stratum> labelled;
    private final List<Stratum> unlabelled;

    /**
     * @throws InvalidInput if no stratum has all labels of persons who lack some
     */
    MissingLabels(List<Stratum> strata) {
        labelled = strata.stream().filter(Stratum::isLabelled).toList();
        unlabelled = strata.stream().filter(stratum -> !stratum.isLabelled()).toList();
        for (Stratum part : unlabelled) {
            if (matching(part).isEmpty()) {
                throw InvalidInput.of(
                        "Persons lack a label, and no stratum with all labels matches the others",
                        part.name(),
                        "Leave them out, or estimate by fewer labels.");
            }
        }
    }

    /** How many persons lack a label. */
    long persons() {
        return unlabelled.stream()
                .mapToLong(stratum -> stratum.table().observed())
                .sum();
    }

    List<Stratum> labelled() {
        return labelled;
    }

    private List<Stratum> matching(Stratum part) {
        return labelled.stream().filter(stratum -> stratum.matches(part)).toList();
    }

    /** The strata with everybody in one of them. */
    List<Stratum> completed(Draws draws) {
        Map<Stratum, SortedMap<Long, Count>> cells = new LinkedHashMap<>();
        for (Stratum stratum : labelled) {
            SortedMap<Long, Count> counts = new TreeMap<>();
            stratum.table().cells().forEach((pattern, count) -> counts.put(pattern, Count.ofPersons(count)));
            cells.put(stratum, counts);
        }
        for (Stratum part : unlabelled) {
            List<Stratum> homes = matching(part);
            for (int i = 0; i < part.table().patternCount(); i++) {
                long pattern = part.table().pattern(i);
                long[] divided = draws.multinomial(part.table().count(i), shares(homes, pattern, draws));
                for (int s = 0; s < divided.length; s++) {
                    Objects.requireNonNull(cells.get(homes.get(s)))
                            .merge(pattern, Count.ofPersons(divided[s]), Count::plus);
                }
            }
        }
        List<Stratum> completed = new ArrayList<>();
        cells.forEach((stratum, counts) -> completed.add(
                new Stratum(stratum.labels(), CaptureTable.of(stratum.table().lists(), counts))));
        return completed;
    }

    private static double[] shares(List<Stratum> homes, long pattern, Draws draws) {
        double all = homes.stream().mapToLong(home -> home.table().observed()).sum();
        double[] shares = new double[homes.size()];
        for (int s = 0; s < shares.length; s++) {
            CaptureTable home = homes.get(s).table();
            // Never 0, so that the shares are never all 0.
            shares[s] =
                    draws.gamma(home.countOf(pattern) + Math.max(home.observed() / Math.max(all, 1), 1e-3)) + 1e-300;
        }
        return shares;
    }
}
