package org.toll.report.assessment;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.toll.base.Metric;
import org.toll.estimate.synthesis.Assessment;
import org.toll.estimate.synthesis.Balance;
import org.toll.estimate.synthesis.MonthlyFigure;
import org.toll.ledger.ClaimId;
import org.toll.report.Sentence;

/** The answer in a few sentences, made from the figures by rule. */
final class Summary {
    private final Assessment assessment;
    private final Balances balances;
    private final String name;

    Summary(Assessment assessment) {
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
        sentences.add(claimed(month.get()));
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
                parts.add("%s, %s (%s)"
                        .formatted(
                                definition.label(),
                                Wording.interval(figure.spread().range()),
                                origins(figure)));
                claims.addAll(figure.listClaims());
            });
        }
        return new Sentence(
                "As of %s the claims about what %s lost in %s are: %s."
                        .formatted(
                                Wording.day(assessment.view().asOf().date()),
                                name,
                                Wording.month(month),
                                String.join("; ", parts)),
                claims);
    }

    private static String origins(MonthlyFigure figure) {
        int count = figure.votes().size();
        return count == 1 ? "one origin" : count + " independent origins";
    }

    private Optional<Sentence> replacement(YearMonth month) {
        List<Balance> ofMonth = balances.of(month);
        if (ofMonth.isEmpty()) {
            return Optional.empty();
        }
        MonthlyFigure recruits = ofMonth.get(0).recruits();
        String verdicts = ofMonth.stream()
                .map(balance -> "%s, %s".formatted(balance.definition().label(), verdict(balance.verdict())))
                .collect(Collectors.joining("; "));
        return Optional.of(new Sentence(
                "Against the %s recruits of that month (%s) the answer depends on what is counted as a loss: %s."
                        .formatted(Wording.interval(recruits.spread().range()), origins(recruits), verdicts),
                recruits.listClaims()));
    }

    private static String verdict(Balance.Verdict verdict) {
        return switch (verdict) {
            case RECRUITS_EXCEED -> "the force grows whichever claims are right";
            case LOSSES_EXCEED -> "the force shrinks whichever claims are right";
            case UNDECIDED -> "the claims allow growth as well as decline";
        };
    }
}
