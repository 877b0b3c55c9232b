package org.toll.store.exchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.toll.base.InvalidInput;
import org.toll.ledger.Claim;

/** The running totals that the ledger already holds, to check the date of a total quoted by somebody else. */
final class RunningTotals {
    private record Series(String source, String side) {}

    private final SourceNames sources;
    private final Map<Series, Map<LocalDate, Claim>> byDate = new HashMap<>();

    RunningTotals(KnownRecords known) {
        this.sources = new SourceNames(known.sources());
        for (Claim claim : known.listClaims()) {
            if (claim.statement().isCumulative()
                    && claim.statement().quantity().point().isPresent()) {
                Series series = new Series(claim.source().value(), claim.side().code());
                byDate.computeIfAbsent(series, absent -> new TreeMap<>()).put(claim.published(), claim);
            }
        }
    }

    /**
     * What is odd about the date of a row that quotes a total: that its source gave another total on that day, and this one on
     * another day.
     */
    Optional<String> findOtherDate(MappedRow row) {
        String central = row.text("central");
        if (central.isEmpty()) {
            return Optional.empty();
        }
        LocalDate stated = row.date("published");
        Map<LocalDate, Claim> series = byDate.getOrDefault(new Series(source(row, stated), row.text("side")), Map.of());
        double total = Double.parseDouble(central);
        Claim then = series.get(stated);
        // A bulletin of the morning is quoted under its own date or under the day that it covers.
        Claim nextDay = series.get(stated.plusDays(1));
        if (then == null || total(then) == total || (nextDay != null && total(nextDay) == total)) {
            return Optional.empty();
        }
        return series.values().stream()
                .filter(claim -> total(claim) == total)
                .findFirst()
                .map(claim -> "dated " + stated + ", but this source's running total was "
                        + Figures.number(then.statement().quantity().point()) + " then and " + central + " on "
                        + claim.published() + " (" + claim.id() + ")");
    }

    private static double total(Claim claim) {
        return claim.statement().quantity().point().orElseThrow();
    }

    private String source(MappedRow row, LocalDate stated) {
        try {
            return sources.find(row.text("source"), stated).source().value();
        } catch (InvalidInput unclear) {
            // Told where the claim is read.
            return "";
        }
    }
}
