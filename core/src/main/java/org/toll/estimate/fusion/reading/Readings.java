package org.toll.estimate.fusion.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.toll.base.Nature;
import org.toll.base.Side;
import org.toll.ledger.AsOfView;
import org.toll.ledger.Claim;
import org.toll.ledger.Source;

/**
 * What the ledger says about a side, each thing once.
 *
 * @param timeline the months from the war's first day to the day of knowledge
 * @param read what enters the likelihood, by day of publication
 * @param unread the rest, with the reason
 * @param auxiliaries of the side
 */
public record Readings(Timeline timeline, List<Reading> read, List<Unread> unread, List<Auxiliaries> auxiliaries) {
    private static final int FEWEST_DAYS = 7;

    public Readings {
        read = List.copyOf(read);
        unread = List.copyOf(unread);
        auxiliaries = List.copyOf(auxiliaries);
    }

    /**
     * @param claim a claim that does not enter
     * @param reason why, as a clause
     */
    public record Unread(Claim claim, String reason) {}

    /**
     * @param view what is known
     * @param side whose losses
     * @param table what each claim may count
     * @return empty if nothing is claimed about losses of the side
     */
    public static Optional<Readings> of(AsOfView view, Side side, DefinitionTable table) {
        List<Claim> claims = view.listEvidence().stream()
                .filter(claim -> claim.side().equals(side))
                .toList();
        Optional<LocalDate> begin = claims.stream()
                .filter(claim -> !claim.metric().components().isEmpty())
                .map(claim -> claim.period().first())
                .min(Comparator.naturalOrder());
        return begin.map(day -> read(view, claims, table, Timeline.of(day, lastMonth(view, claims))))
                .map(readings -> new Readings(
                        readings.timeline(),
                        readings.read(),
                        readings.unread(),
                        table.auxiliaries().stream()
                                .filter(force -> force.side().equals(side))
                                .toList()));
    }

    /** The newest month that a flow is claimed of; a month of which nothing is claimed is a matter for the outlook. */
    private static YearMonth lastMonth(AsOfView view, List<Claim> claims) {
        LocalDate newest = claims.stream()
                .filter(claim -> claim.metric().nature() == Nature.FLOW)
                .map(claim -> claim.period().last())
                .max(Comparator.naturalOrder())
                .orElse(view.asOf().date());
        return YearMonth.from(newest.isAfter(view.asOf().date()) ? view.asOf().date() : newest);
    }

    private static Readings read(AsOfView view, List<Claim> claims, DefinitionTable table, Timeline timeline) {
        List<Unread> unread = new ArrayList<>();
        List<Reading> candidates = new ArrayList<>();
        for (Claim claim : claims) {
            Optional<DefinitionTable.Rule> rule = table.find(claim);
            Optional<Figure> figure = Figure.of(claim.statement());
            if (rule.isEmpty() || rule.get().probabilities().isEmpty()) {
                unread.add(new Unread(claim, "the table of definitions does not read it"));
            } else if (figure.isEmpty()) {
                unread.add(new Unread(claim, "it holds no number that can be used without a guess"));
            } else if (claim.metric().nature() == Nature.FLOW && claim.period().days() < FEWEST_DAYS) {
                unread.add(new Unread(claim, "it tells of an event of a few days, not of a month"));
            } else if (!timeline.touches(claim.period())) {
                unread.add(new Unread(claim, "it is about days outside the war's months"));
            } else {
                candidates.add(new Reading(
                        claim,
                        view.originOf(claim),
                        stance(view, claim),
                        rule.get().probabilities(),
                        claim.source() + " " + rule.get().place(),
                        timeline.exposure(claim.period()),
                        figure.get()));
            }
        }
        return new Readings(timeline, withoutEchoes(timeline, candidates, unread), unread, List.of());
    }

    /** The same with "more than" and "up to" taken for the number that follows. */
    public Readings withLimitsAsNumbers() {
        return new Readings(
                timeline,
                read.stream()
                        .map(reading -> reading.figure() instanceof Figure.Point
                                ? reading
                                : reading.with(new Figure.Point(reading.figure().value(), Figure.ROUNDING_SD)))
                        .toList(),
                unread,
                auxiliaries);
    }

    private static Reading.Stance stance(AsOfView view, Claim claim) {
        return view.findSource(claim.source())
                .flatMap(Source::party)
                .map(party -> party.equals(claim.side()) ? Reading.Stance.OWN : Reading.Stance.OPPONENT)
                .orElse(Reading.Stance.NEUTRAL);
    }

    private static List<Reading> withoutEchoes(Timeline timeline, List<Reading> candidates, List<Unread> unread) {
        Map<Object, List<Reading>> saidTogether = new LinkedHashMap<>();
        for (Reading reading : candidates) {
            saidTogether
                    .computeIfAbsent(List.of(reading.origin(), reading.definitions()), key -> new ArrayList<>())
                    .add(reading);
        }
        return saidTogether.values().stream()
                .flatMap(readings -> Echoes.split(timeline, readings, unread).stream())
                .sorted(Comparator.comparing(
                                (Reading reading) -> reading.claim().published())
                        .thenComparing(reading -> reading.claim().id()))
                .toList();
    }
}
