package org.toll.report.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.toll.base.Metric;
import org.toll.base.Provenance;
import org.toll.base.Side;
import org.toll.estimate.synthesis.Assessment;
import org.toll.ledger.AsOfView;
import org.toll.ledger.contradiction.Contradiction;
import org.toll.ledger.lineage.Lineage;
import org.toll.report.Block;
import org.toll.report.CitedClaim;
import org.toll.report.Report;
import org.toll.report.Section;
import org.toll.report.Sentence;

/** Lays an assessment out as a report. */
public final class AssessmentReport {
    private AssessmentReport() {}

    /**
     * @param assessment what the claims say
     * @param contradictions where they clash, strongest first
     * @param lineage series that track each other too closely to be independent
     * @param version of Toll, for the provenance
     */
    public static Report of(
            Assessment assessment, List<Contradiction> contradictions, List<Lineage> lineage, String version) {
        List<Section> sections = new ArrayList<>();
        add(sections, "losses", "Losses", losses(assessment));
        add(sections, "replacement", "Recruits against losses", replacement(assessment));
        add(sections, "ratio", "Killed and wounded", ratios(assessment));
        add(sections, "drones", "What drones caused", drones(assessment));
        add(sections, "ground", "Ground", ground(assessment));
        add(sections, "contradictions", "Where the claims clash", clashes(contradictions));
        add(sections, "lineage", "Who repeats whom", repeats(lineage));
        add(sections, "sources", "Who says so", new SourcesTable(assessment).blocks());
        add(sections, "method", "How this was made", List.of(new Block.Prose(METHOD)));
        AsOfView view = assessment.view();
        return new Report(
                "%s: what is claimed about its losses".formatted(Wording.side(assessment.side())),
                new Summary(assessment, contradictions).sentences(),
                sections,
                cited(view, assessment.side()),
                new Provenance(
                        "synthesis",
                        version,
                        view.asOf(),
                        view.listClaims().stream()
                                .filter(claim -> claim.side().equals(assessment.side()))
                                .map(claim -> claim.id().value())
                                .toList(),
                        new TreeMap<>(Map.of("side", assessment.side().code())),
                        OptionalLong.empty()));
    }

    private static final List<Sentence> METHOD = List.of(
            Sentence.of("For each month and each definition every independent origin has one vote, however many of its"
                    + " members repeat the number."),
            Sentence.of(
                    "The claim about the shortest period that covers the month speaks for its origin, a number before a limit; a claim about a"
                            + " longer period votes with its monthly mean, at half weight."),
            Sentence.of(
                    "The range holds everything that some vote allows; the middle is the median of the votes, weighted"
                            + " by their Admiralty grades."),
            Sentence.of("Targets, plans, projections and conditionals never enter."),
            Sentence.of(
                    "Definitions are not interchangeable: killed, killed and wounded, and losses without further word"
                            + " are kept apart."));

    private static List<Block> losses(Assessment assessment) {
        MonthlyFigures months = new MonthlyFigures(assessment);
        List<Block> blocks = new ArrayList<>();
        months.figure(
                        Metric.KILLED,
                        "Each mark is what one origin says; a vertical bar is its range, an arrow an open end. Where the line"
                                + " jumps, ask first who speaks of the month and who has fallen silent: the table says.")
                .ifPresent(blocks::add);
        months.figure(
                        Metric.NAMED_DEAD,
                        "Dead confirmed by name: a documented minimum that goes on growing for years after the month.")
                .ifPresent(blocks::add);
        months.figure(
                        Metric.KILLED_AND_WOUNDED,
                        "Killed and wounded together. Nobody states this number for the dead alone.")
                .ifPresent(blocks::add);
        new Totals(assessment)
                .table(List.of(
                        Metric.KILLED,
                        Metric.NAMED_DEAD,
                        Metric.WOUNDED,
                        Metric.KILLED_AND_WOUNDED,
                        Metric.KILLED_WOUNDED_MISSING,
                        Metric.MISSING,
                        Metric.MISSING_FILED,
                        Metric.CAPTURED))
                .ifPresent(blocks::add);
        return blocks;
    }

    private static List<Block> replacement(Assessment assessment) {
        List<Block> blocks = new ArrayList<>();
        new Balances(assessment).figure().ifPresent(blocks::add);
        new MonthlyFigures(assessment)
                .figure(
                        Metric.RECRUITS,
                        "Contracts signed, as claimed or derived from budgets; a yearly total is drawn as its monthly mean.")
                .ifPresent(blocks::add);
        return blocks;
    }

    private static List<Block> ratios(Assessment assessment) {
        LevelFigures levels = new LevelFigures(assessment);
        return Stream.of(
                        levels.figure(
                                Metric.KILLED_WOUNDED_RATIO,
                                "killed for each wounded",
                                "A ratio that somebody assumed looks like one that somebody measured: read the notes."),
                        levels.figure(
                                Metric.KILLED_SERIOUSLY_WOUNDED_RATIO,
                                "killed for each seriously wounded",
                                "Seriously wounded only: not to be compared with killed for each wounded."))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Block> drones(Assessment assessment) {
        LevelFigures levels = new LevelFigures(assessment);
        return Stream.of(
                        levels.figure(
                                Metric.DRONE_SHARE,
                                "percent",
                                "Share of killed and wounded. Counts of what was filmed favour the weapon that films."),
                        levels.figure(
                                Metric.DRONE_SHARE_WOUNDED,
                                "percent",
                                "Share of the wounded who reached a doctor; it says nothing of the dead."))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Block> ground(Assessment assessment) {
        return Stream.concat(
                        new MonthlyFigures(assessment)
                                        .figure(
                                                Metric.AREA_GAINED,
                                                "Maps differ in what they count: held, claimed, infiltrated; net or gross.")
                                        .stream(),
                        new LevelFigures(assessment)
                                        .figure(Metric.FRONT_LENGTH, "km", "Each speaker has a definition of his own.")
                                        .stream())
                .toList();
    }

    private static List<Block> clashes(List<Contradiction> contradictions) {
        if (contradictions.isEmpty()) {
            return List.of();
        }
        return List.of(new Block.Tabular(
                "contradictions-table",
                "%d contradictions, strongest first".formatted(contradictions.size()),
                ContradictionTable.of(contradictions),
                "Found by rule; none is resolved by choosing a side."));
    }

    private static List<Block> repeats(List<Lineage> lineage) {
        if (lineage.isEmpty()) {
            return List.of();
        }
        return List.of(new Block.Tabular(
                "lineage-table",
                "Series too close to be independent",
                LineageTable.of(lineage),
                "Found by comparing the series, whatever is declared about their sources. A finding changes no vote by itself:"
                        + " groups are declared by people, with the reason."));
    }

    private static void add(List<Section> sections, String id, String title, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            sections.add(new Section(id, title, blocks));
        }
    }

    private static List<CitedClaim> cited(AsOfView view, Side side) {
        return view.listClaims().stream()
                .filter(claim -> claim.side().equals(side))
                .map(claim -> CitedClaim.of(view, claim))
                .toList();
    }
}
