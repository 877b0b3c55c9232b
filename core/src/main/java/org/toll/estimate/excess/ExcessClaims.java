package org.toll.estimate.excess;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.toll.base.Interval;
import org.toll.base.Metric;
import org.toll.base.Period;
import org.toll.base.Quantity;
import org.toll.base.Rate;
import org.toll.base.Side;
import org.toll.base.SourceId;
import org.toll.base.Unit;
import org.toll.ledger.Basis;
import org.toll.ledger.Claim;
import org.toll.ledger.ClaimId;
import org.toll.ledger.Document;
import org.toll.ledger.Grade;
import org.toll.ledger.Modality;
import org.toll.ledger.Origin;
import org.toll.ledger.Statement;

/**
 * An excess as claims of the ledger: one for each war year, with the whole uncertainty as its range and the way it was computed in
 * its note.
 */
public final class ExcessClaims {
    private static final double LEVEL = 0.9;

    private ExcessClaims() {}

    /**
     * Who makes the claims.
     *
     * @param side whose dead
     * @param source under which the ledger keeps them
     * @param published day on which they become known to the ledger
     * @param grade Admiralty grade
     * @param document where the register was published
     * @param inputs the files of the register, each with what tells it from its other versions
     */
    public record Heading(
            Side side, SourceId source, LocalDate published, Grade grade, Document document, List<String> inputs) {
        public Heading {
            inputs = List.copyOf(inputs);
        }
    }

    /**
     * The range is the hull of the headline's 90 % interval and of all specifications' totals: model uncertainty is uncertainty. A
     * range that reaches below zero is cut there.
     *
     * @param study with the specification
     * @param headline the one whose total is the central value
     * @param heading who, when
     * @throws org.toll.base.InvalidInput if the specification was refused
     */
    public static List<Claim> of(ExcessStudy study, Specification headline, Heading heading) {
        ExcessEstimate estimate = study.get(headline);
        return estimate.warYears().stream()
                .map(year -> claim(study, estimate, year, heading))
                .toList();
    }

    private static Claim claim(ExcessStudy study, ExcessEstimate estimate, int year, Heading heading) {
        Interval range = study.spread(List.of(year)).orElseThrow();
        range = estimate.interval(List.of(year), LEVEL).map(range::hull).orElse(range);
        double central = Math.max(0, Math.rint(estimate.total(year)));
        Quantity quantity = new Quantity.Range(
                Math.min(central, Math.max(0, Math.floor(range.low()))),
                OptionalDouble.of(central),
                Math.max(central, Math.ceil(range.high())));
        return new Claim(
                ClaimId.of(heading.source() + "-excess-" + estimate.region().replaceAll("[^\\p{Alnum}-]", "_") + "-"
                        + year),
                new Origin(heading.source(), "", ""),
                new Statement(
                        heading.side(), Metric.KILLED, Period.ofYear(year), false, quantity, Unit.PERSONS, Rate.TOTAL),
                Claim.Footing.of(Basis.EXCESS_MORTALITY, Modality.ESTIMATE, heading.grade()),
                heading.published(),
                heading.document(),
                new Claim.Remark("excess male deaths, ages " + ages(estimate), note(study, estimate, year, heading)));
    }

    private static String ages(ExcessEstimate estimate) {
        return estimate.bands().get(0).age() + " to "
                + estimate.bands().get(estimate.bands().size() - 1).age();
    }

    private static String note(ExcessStudy study, ExcessEstimate estimate, int year, Heading heading) {
        Interval spread = study.spread(List.of(year)).orElseThrow();
        String deviation = estimate.standardDeviation(year).isPresent()
                ? String.format(
                        Locale.ROOT,
                        " +- %.0f (1 sd)",
                        estimate.standardDeviation(year).getAsDouble())
                : " (one or two years leave no error)";
        return String.format(
                Locale.ROOT,
                "method excess; input %s; region %s; %s; window %d-%d; %.0f%s; %d specifications from %.0f to %.0f; "
                        + "a lower bound: missing men not declared dead are absent",
                String.join(", ", heading.inputs()),
                estimate.region(),
                estimate.specification(),
                estimate.window().get(0),
                estimate.window().get(estimate.window().size() - 1),
                estimate.total(year),
                deviation,
                study.estimates().size(),
                spread.low(),
                spread.high());
    }
}
