package org.toll.store.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.toll.base.InvalidInput;
import org.toll.base.Period;
import org.toll.base.Quantity;
import org.toll.base.ReportingConvention;
import org.toll.ledger.LedgerRecord;
import org.toll.ledger.series.Anomaly;
import org.toll.ledger.series.Bulletin;
import org.toll.ledger.series.DailySeries;
import org.toll.ledger.series.MonthTotal;
import org.toll.ledger.series.Stretch;

/**
 * Turns dated running totals into claims: each report as it was said, each month that the reports pin down, and for a hole in the
 * reports one claim about the whole of it.
 */
final class SeriesClaims {
    /** Days. Up to here a hole over a month's border leaves the month a narrow range; a longer one gets a claim of its own. */
    private static final int LONGEST_BLUR = 7;

    private final Mapping mapping;
    private final Vintages vintages;
    private final ClaimRow rows;
    private final List<LedgerRecord> records = new ArrayList<>();
    private final List<Finding> flags = new ArrayList<>();
    private final List<Finding> problems = new ArrayList<>();

    SeriesClaims(Mapping mapping, KnownRecords known) {
        this.mapping = mapping;
        this.vintages = new Vintages(known, mapping.get("series", "vintage", ""));
        this.rows = new ClaimRow(known);
    }

    ImportedRecords read(String name, List<SeriesFile.Entry> entries) {
        LocalDate since = setting(name, "since", text -> LocalDate.parse(text))
                .orElseThrow(() -> ImportRefused.of(
                        name, "The first day that the running total counts is needed. Give it as since=2022-02-24."));
        ReportingConvention convention = setting(
                        name, "convention", text -> ReportingConvention.valueOf(text.toUpperCase(Locale.ROOT)))
                .orElse(ReportingConvention.COVERS_PREVIOUS_DAY);
        DailySeries series = series(name, entries, since);
        String emitted = mapping.get("series", "emit", "totals, months");
        Map<LocalDate, String> oddities = oddities(name, series);
        if (emitted.contains("totals")) {
            entries.forEach(entry -> total(entry, since, convention, oddities));
        }
        if (emitted.contains("months")) {
            months(name, series, convention);
        }
        if (!problems.isEmpty()) {
            throw ImportRefused.of(problems, false);
        }
        return new ReadRecords(records, flags);
    }

    private static DailySeries series(String name, List<SeriesFile.Entry> entries, LocalDate since) {
        try {
            return DailySeries.of(
                    entries.stream().map(SeriesFile.Entry::bulletin).toList(), Optional.of(since));
        } catch (InvalidInput problem) {
            throw ImportRefused.of(name, String.valueOf(problem.getMessage()));
        }
    }

    private Map<LocalDate, String> oddities(String name, DailySeries series) {
        Map<LocalDate, String> oddities = new HashMap<>();
        for (Anomaly anomaly : series.anomalies()) {
            flags.add(new Finding(name + ":" + anomaly.dated(), anomaly.sentence()));
            if (!(anomaly instanceof Anomaly.Gap)) {
                oddities.merge(anomaly.dated(), "flag: " + anomaly.sentence(), (one, other) -> one + " " + other);
            }
        }
        return oddities;
    }

    private void total(
            SeriesFile.Entry entry, LocalDate since, ReportingConvention convention, Map<LocalDate, String> oddities) {
        Bulletin bulletin = entry.bulletin();
        LocalDate covered = convention.coveredDay(bulletin.dated());
        String note = oddities.getOrDefault(bulletin.dated(), "");
        if (entry.other().isPresent()) {
            String other = mapping.get("series", "compare", "") + " has "
                    + entry.other().get() + " for this date";
            flags.add(new Finding(
                    entry.place(), other + ", " + mapping.require("series", "total") + " " + bulletin.total()));
            note = (note.isEmpty() ? "flag: " : note + " ") + other;
        }
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("published", bulletin.dated().toString());
        cells.put("period_start", since.toString());
        cells.put("period_end", covered.isBefore(since) ? since.toString() : covered.toString());
        cells.put("cumulative", "true");
        cells.put("quantity", (entry.isAbout() ? "~" : "") + bulletin.total());
        cells.put("notes", note);
        add(entry.place(), bulletin.dated().toString(), cells);
    }

    private void months(String name, DailySeries series, ReportingConvention convention) {
        for (MonthTotal month : series.months(convention)) {
            boolean isWhole = Period.ofMonth(month.month()).equals(month.covered())
                    || month.covered().last().equals(month.month().atEndOfMonth());
            if (isWhole && month.longestUnresolvedDays() <= LONGEST_BLUR) {
                String note = "derived: difference of running totals at the month's ends"
                        + (month.isExact() ? "" : "; a range, as reports are missing at an end");
                derived(name, month.month().toString(), month.covered(), month.quantity(), note, series, convention);
            }
        }
        for (Stretch stretch : series.stretches(convention)) {
            if (stretch.covered().days() > LONGEST_BLUR) {
                String id = stretch.covered().first() + "--" + stretch.covered().last();
                String note =
                        "derived: the rise over days without a reliable report; nothing is known of the days apart";
                Quantity rise = new Quantity.Exact((double) stretch.total());
                derived(name, id, stretch.covered(), rise, note, series, convention);
            }
        }
    }

    private void derived(
            String name,
            String id,
            Period period,
            Quantity quantity,
            String note,
            DailySeries series,
            ReportingConvention convention) {
        LocalDate due = convention.reportOf(period.last());
        LocalDate published = series.reliable().stream()
                .map(Bulletin::dated)
                .filter(dated -> !dated.isBefore(due))
                .findFirst()
                .orElse(due);
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("published", published.toString());
        cells.put("period_start", period.first().toString());
        cells.put("period_end", period.last().toString());
        cells.put("quantity", Quantity.print(quantity));
        cells.put("notes", note);
        add(name + ":" + id, id, cells);
    }

    private void add(String place, String id, Map<String, String> cells) {
        try {
            vintages.add(
                            mapping.get("file", "ids", mapping.format().name()) + "-" + id,
                            cells,
                            (all, sink) -> rows.accept(new CellsRow(place, withConstants(all)), sink))
                    .forEach(records::add);
        } catch (Row.Refused problem) {
            problems.add(problem.finding());
        } catch (InvalidInput problem) {
            problems.add(new Finding(place, String.valueOf(problem.getMessage())));
        }
    }

    private Map<String, String> withConstants(Map<String, String> cells) {
        Map<String, String> all = new LinkedHashMap<>(mapping.section("constants"));
        all.putAll(cells);
        return all;
    }

    private <T> Optional<T> setting(String name, String key, java.util.function.Function<String, T> reading) {
        String written = mapping.get("series", key, "");
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(reading.apply(written));
        } catch (java.time.DateTimeException | IllegalArgumentException malformed) {
            throw ImportRefused.of(
                    name,
                    "The setting " + key + " = " + written + " cannot be read. Write since = 2022-02-24, or convention"
                            + " = covers_previous_day or covers_same_day.");
        }
    }
}
