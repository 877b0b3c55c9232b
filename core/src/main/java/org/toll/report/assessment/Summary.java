package org.toll.report.assessment;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.toll.base.Metric;
import org.toll.estimate.synthesis.Assessment;
import org.toll.estimate.synthesis.Balance;
import org.toll.estimate.synthesis.MonthlyFigure;
import org.toll.estimate.synthesis.Vote;
import org.toll.ledger.ClaimId;
import org.toll.ledger.contradiction.Contradiction;
import org.toll.report.Sentence;

/** The answer in a few sentences, made from the figures by rule. */
final class Summary {
    private final Assessment assessment;
    private final List<Contradiction> contradictions;
    private final Balances balances;
    private final String name;

    Summary(Assessment assessment, List<Contradiction> contradictions) {
        this.contradictions = contradictions;
        this.assessment = assessment;
        this.balances = new Balances(assessment);
        this.name = Wording.side(assessment.side());
    }

    List<Sentence> sentences() {
        Optional<YearMonth> month = balances.findNewestMonth().or(this::findNewestLossMonth);
        if (month.isEmpty()) {
            return List.of(Sentence.of("As of %s nothing in the ledger says what %s lost in any month."
                    .formatted(Wording.day(assessment.view().asOf().date()), name)));
        }
        List<Sentence> sentences = new ArrayList<>();
        Sentence claimed = claimed(month.get());
        sentences.add(claimed);
        clash(claimed).ifPresent(sentences::add);
        replacement(month.get()).ifPresent(sentences::add);
        sentences.add(Sentence.of(
                "These are the ranges that the claims allow, one vote for each independent origin; they are not"
                        + " probabilities, and no model stands behind them yet."));
        return sentences;
    }

    private Optional<YearMonth> findNewestLossMonth() {
        return Balances.DEFINITIONS.stream()
                .flatMap(definition -> assessment.listMonths(definition).stream())
                .map(MonthlyFigure::month)
                .max(Comparator.naturalOrder());
    }

    private Sentence claimed(YearMonth month) {
        List<String> parts = new ArrayList<>();
        List<ClaimId> claims = new ArrayList<>();
        for (Metric definition : Balances.DEFINITIONS) {
            assessment.findMonth(definition, month).ifPresent(figure -> {
                parts.add("%s %s (%s)".formatted(Wording.range(figure), definition.label(), origins(figure)));
                claims.addAll(figure.listClaims());
            });
        }
        return new Sentence(
                "As of %s, claims put what %s lost in %s at %s."
                        .formatted(
                                Wording.day(assessment.view().asOf().date()),
                                name,
                                Wording.month(month),
                                Wording.list(parts)),
                claims);
    }

    /** A single voice is named at once: who speaks matters most where nobody else does. */
    private String origins(MonthlyFigure figure) {
        Vote first = figure.votes().get(0);
        return figure.votes().size() > 1
                ? Wording.origins(figure.votes().size())
                : "one origin: " + assessment.view().nameOf(first.claim().source())
                        + (first.isMean() ? ", a monthly mean" : "");
    }

    private Optional<Sentence> replacement(YearMonth month) {
        List<Balance> ofMonth = balances.of(month);
        if (ofMonth.isEmpty()) {
            return Optional.empty();
        }
        MonthlyFigure recruits = ofMonth.get(0).recruits();
        Map<Standing, List<String>> definitions = ofMonth.stream()
                .collect(Collectors.groupingBy(
                        Standing::of,
                        LinkedHashMap::new,
                        Collectors.mapping(
                                balance -> "the " + balance.definition().label(), Collectors.toList())));
        List<String> comparisons = new ArrayList<>();
        definitions.forEach((standing, losses) -> comparisons.add(standing.than(losses)));
        return Optional.of(new Sentence(
                "Recruits for that month are put at %s (%s): %s."
                        .formatted(Wording.range(recruits), origins(recruits), String.join("; ", comparisons)),
                recruits.listClaims()));
    }

    /** Readers of the first sentence must know at once if it cannot be right as a whole. */
    private Optional<Sentence> clash(Sentence claimed) {
        Set<ClaimId> said = Set.copyOf(claimed.claims());
        return contradictions.stream()
                .filter(clash -> clash.claims().stream().filter(said::contains).count() >= 2)
                .findFirst()
                .map(clash -> new Sentence("Not all of this can be right. " + clash.sentence(), clash.claims()));
    }
}
