package org.toll.report.outlook;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.toll.estimate.fusion.Latent;
import org.toll.estimate.fusion.reading.Reading;
import org.toll.estimate.fusion.why.Influence;
import org.toll.outlook.BalanceDefinition;
import org.toll.outlook.Confidence;
import org.toll.outlook.KeyFigures;
import org.toll.outlook.Projection;
import org.toll.outlook.Scenario;
import org.toll.report.Sentence;
import org.toll.report.assessment.Wording;

/** The answer by rule: how many, are they replaced, how long can it go on; then, apart from it, how sure the model is. */
final class Answer {
    private final Findings findings;
    private final KeyFigures key;
    private final String side;
    private final YearMonth month;

    Answer(Findings findings) {
        this.findings = findings;
        this.key = findings.key();
        this.side = Wording.side(findings.side());
        this.month = findings.month();
    }

    List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(Sentence.of(level()));
        replacement().ifPresent(text -> sentences.add(Sentence.of(text)));
        outlook().ifPresent(text -> sentences.add(Sentence.of(text)));
        sentences.add(Sentence.of(confidence()));
        if (!findings.estimate().caveats().isEmpty()) {
            sentences.add(Sentence.of(
                    "The sampler has doubts about these draws, listed under \u201cHow sure the sampler is\u201d."));
        }
        return sentences;
    }

    private String level() {
        return "As of %s, the model puts the killed of %s in %s at %s, and at %s since %s."
                .formatted(
                        Wording.day(findings.view().asOf().date()),
                        side,
                        Wording.month(month),
                        Numbers.withInterval(key.killed()),
                        Numbers.withInterval(key.killedToDate()),
                        Wording.day(findings.estimate()
                                .model()
                                .readings()
                                .timeline()
                                .begin()));
    }

    private Optional<String> replacement() {
        List<BalanceDefinition> definitions = List.of(BalanceDefinition.values()).stream()
                .filter(key.shortfall()::containsKey)
                .toList();
        if (definitions.isEmpty()) {
            return Optional.empty();
        }
        List<String> parts = definitions.stream()
                .map(definition ->
                        "%s counting %s".formatted(Numbers.likelihood(probability(definition)), definition.label()))
                .toList();
        return Optional.of("Losses exceeded recruits in %s: %s; %s."
                .formatted(Wording.month(month), String.join("; ", parts), flip(definitions)));
    }

    private String flip(List<BalanceDefinition> definitions) {
        for (int i = 1; i < definitions.size(); i++) {
            boolean isFlip = probability(definitions.get(i - 1)) < 0.5 != probability(definitions.get(i)) < 0.5;
            if (isFlip) {
                return "so the answer turns on the definition, between \u201c%s\u201d and \u201c%s\u201d"
                        .formatted(
                                definitions.get(i - 1).label(),
                                definitions.get(i).label());
            }
        }
        return definitions.size() == 1
                ? "other definitions lack data"
                : "the answer is the same under every definition that has data";
    }

    private double probability(BalanceDefinition definition) {
        return key.shortfall().getOrDefault(definition, Double.NaN);
    }

    private Optional<String> outlook() {
        if (findings.outlook().isEmpty()) {
            return Optional.empty();
        }
        YearMonth end = new OutlookTables(findings.outlook()).end();
        List<String> parts = new ArrayList<>();
        for (Projection projection : findings.outlook()) {
            String likelihood = Numbers.likelihood(projection.probabilityOfShrinking(OutlookTables.SHRINKING, end));
            parts.add(
                    projection.scenario().equals(Scenario.AS_IT_GOES_ON)
                            ? likelihood + " if it goes on so"
                            : "%s under \u201c%s\u201d"
                                    .formatted(likelihood, projection.scenario().name()));
        }
        return Optional.of("The force, near %s in %s, will have shrunk by a tenth by the end of %s: %s."
                .formatted(
                        Numbers.persons(findings.posterior()
                                .get(Latent.FORCE)
                                .quantile(findings.posterior().newest(), 0.5)),
                        Wording.month(findings.posterior().newest()),
                        Wording.month(end),
                        String.join("; ", parts)));
    }

    /** No word of likelihood here: how probable something is and how firm the ground is are different things. */
    private String confidence() {
        int origins = (int) findings.estimate().model().readings().read().stream()
                .map(Reading::origin)
                .distinct()
                .count();
        boolean isConverged = findings.estimate().quality().isConverged();
        double swing = findings.why().map(Why::swing).orElseGet(this::swingToFirstOrder);
        // To first order the swing leaves out registers and doubtful words: not enough to call the ground firm.
        Confidence ceiling = findings.why().isPresent() ? Confidence.HIGH : Confidence.MODERATE;
        return "Confidence in these numbers is %s: %s, leaving out the weightiest moves the killed of %s by %.0f %% of half their 90 %% interval%s, and the fit %s."
                .formatted(
                        Confidence.of(origins, swing, isConverged)
                                .atMost(ceiling)
                                .label(),
                        origins == 1 ? "one origin speaks" : origins + " independent origins speak",
                        Wording.month(month),
                        100 * swing,
                        findings.why().isPresent()
                                ? ""
                                : " (to first order; no higher than moderate without the refits of --why)",
                        isConverged ? "has converged" : "has not fully converged");
    }

    private double swingToFirstOrder() {
        Map<String, Double> shifts = new TreeMap<>();
        Influence.on(findings.estimate(), month)
                .forEach(row -> shifts.merge(row.reading().origin(), row.shift(), Double::sum));
        double halfWidth = (key.killed().high() - key.killed().low()) / 2;
        return shifts.values().stream().mapToDouble(Math::abs).max().orElse(0) / halfWidth;
    }
}
