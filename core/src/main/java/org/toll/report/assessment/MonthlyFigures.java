package org.toll.report.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.toll.base.Dimension;
import org.toll.base.Metric;
import org.toll.base.Period;
import org.toll.estimate.synthesis.Assessment;
import org.toll.estimate.synthesis.MonthlyFigure;
import org.toll.estimate.synthesis.Vote;
import org.toll.ledger.ClaimId;
import org.toll.report.Block;
import org.toll.report.Plot;
import org.toll.report.Table;

/** The chart and table of one definition, month by month: every vote as a mark, the spread behind them. */
final class MonthlyFigures {
    private final Assessment assessment;

    MonthlyFigures(Assessment assessment) {
        this.assessment = assessment;
    }

    Optional<Block> figure(Metric metric, String note) {
        List<MonthlyFigure> months = assessment.listMonths(metric);
        if (months.isEmpty()) {
            return Optional.empty();
        }
        String unit = metric.dimension() == Dimension.AREA ? "km\u00b2 a month" : metric.label() + ", a month";
        return Optional.of(new Block.Figure(
                metric.code().replace('_', '-') + "-by-month",
                Wording.capitalised(metric.label()) + " by month, as claimed",
                description(metric, months),
                new Plot(unit, true, layers(months)),
                table(months),
                note));
    }

    private static String description(Metric metric, List<MonthlyFigure> months) {
        MonthlyFigure last = months.get(months.size() - 1);
        Period covered = Period.of(months.get(0).month().atDay(1), last.month().atEndOfMonth());
        return "%s, %s. For %s %s %s %s%s."
                .formatted(
                        Wording.capitalised(metric.label()),
                        Wording.period(covered),
                        Wording.month(last.month()),
                        Wording.origins(last.votes().size()),
                        last.votes().size() == 1 ? "says" : "say",
                        Wording.range(last),
                        metric.dimension() == Dimension.AREA ? " km\u00b2" : "");
    }

    private List<Plot.Layer> layers(List<MonthlyFigure> months) {
        List<Plot.Layer> layers = new ArrayList<>();
        boolean isOneVoice = months.stream().allMatch(figure -> figure.votes().size() == 1);
        if (!isOneVoice) {
            layers.add(range("range of the claims", months));
        }
        layers.add(median(isOneVoice ? "month by month" : "weighted median", months));
        layers.addAll(marksByOrigin(months));
        return layers;
    }

    static Plot.Band range(String name, List<MonthlyFigure> months) {
        return new Plot.Band(
                name,
                months.stream()
                        .map(figure ->
                                new Plot.Span(middle(figure), figure.spread().range()))
                        .toList());
    }

    static Plot.Line median(String name, List<MonthlyFigure> months) {
        return new Plot.Line(
                name,
                months.stream()
                        .filter(figure -> figure.spread().central().isPresent())
                        .map(figure -> new Plot.Point(
                                middle(figure), figure.spread().central().getAsDouble()))
                        .toList());
    }

    /** The origins with most votes are named one by one; the rest share a layer, or the legend would outgrow the chart. */
    private List<Plot.Layer> marksByOrigin(List<MonthlyFigure> months) {
        Map<String, List<Plot.Mark>> byOrigin = new TreeMap<>();
        List<Plot.Mark> means = new ArrayList<>();
        for (MonthlyFigure figure : months) {
            for (Vote vote : figure.votes()) {
                List<Plot.Mark> place =
                        vote.isMean() ? means : byOrigin.computeIfAbsent(vote.origin(), origin -> new ArrayList<>());
                place.add(mark(figure, vote));
            }
        }
        List<Plot.Layer> result = new ArrayList<>();
        if (!means.isEmpty()) {
            result.add(new Plot.Marks("monthly mean of a longer period", true, means));
        }
        List<String> named = byOrigin.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, List<Plot.Mark>> e) ->
                                -e.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .limit(NAMED_ORIGINS)
                .map(Map.Entry::getKey)
                .toList();
        Map<String, List<Plot.Mark>> layers = new LinkedHashMap<>();
        named.forEach(origin -> layers.put(origin, new ArrayList<>()));
        byOrigin.forEach((origin, marks) -> layers.computeIfAbsent(
                        named.contains(origin) ? origin : OTHERS, o -> new ArrayList<>())
                .addAll(marks));
        layers.entrySet().stream()
                .map(entry -> new Plot.Marks(nameOf(entry.getKey()), false, entry.getValue()))
                .forEach(result::add);
        return result;
    }

    private String nameOf(String origin) {
        return origin.equals(OTHERS) ? OTHERS : assessment.view().nameOfOrigin(origin);
    }

    private static final String OTHERS = "other origins";

    private static final int NAMED_ORIGINS = 4;

    private Plot.Mark mark(MonthlyFigure figure, Vote vote) {
        String said = assessment.view().nameOf(vote.claim().source()) + ": "
                + Wording.quantity(vote.claim().statement())
                + (vote.isMean() ? " for " + Wording.period(vote.claim().period()) : "");
        return new Plot.Mark(
                middle(figure), vote.bounds(), vote.point(), said, vote.claim().id());
    }

    private static LocalDate middle(MonthlyFigure figure) {
        return figure.month().atDay(15);
    }

    static Table table(List<MonthlyFigure> months) {
        List<Table.Column> columns = List.of(
                Table.Column.text("month", "Month"),
                Table.Column.number("low", "Low"),
                Table.Column.number("central", "Middle"),
                Table.Column.number("high", "High"),
                Table.Column.number("origins", "Independent origins"),
                Table.Column.number("claims", "Claims"));
        return new Table(columns, months.stream().map(MonthlyFigures::row).toList());
    }

    private static List<Table.Cell> row(MonthlyFigure figure) {
        List<ClaimId> claims = figure.listClaims();
        int said = figure.votes().stream()
                .mapToInt(vote -> 1 + vote.echoes().size())
                .sum();
        return List.of(
                new Table.Cell(figure.month().toString(), OptionalDouble.empty(), claims),
                Cells.end(figure.spread().range().low(), List.of()),
                Cells.number(figure.spread().central(), List.of()),
                Cells.end(figure.spread().range().high(), List.of()),
                Cells.count(figure.votes().size()),
                Cells.count(said));
    }
}
