package org.toll.ledger;

import java.time.LocalDate;
import org.toll.base.Metric;
import org.toll.base.Period;
import org.toll.base.Quantity;
import org.toll.base.Rate;
import org.toll.base.Side;
import org.toll.base.SourceId;
import org.toll.base.Unit;

/** Short ways to write claims in tests. */
public final class Claims {
    private Claims() {}

    /** A claim about side XA by {@code source}, published the day after its period ended. */
    public static Claim claim(String id, String source, Metric metric, String period, String quantity) {
        return claim(
                id,
                source,
                metric,
                period,
                quantity,
                Period.parse(period).last().plusDays(1));
    }

    public static Claim claim(
            String id, String source, Metric metric, String period, String quantity, LocalDate published) {
        return new Claim(
                ClaimId.of(id),
                new Origin(SourceId.of(source), "", ""),
                new Statement(
                        Side.of("XA"),
                        metric,
                        Period.parse(period),
                        false,
                        Quantity.parse(quantity),
                        unitOf(metric),
                        rateOf(metric)),
                Claim.Footing.of(Basis.INTELLIGENCE_ESTIMATE, Modality.ESTIMATE, Grade.parse("B2")),
                published,
                Document.UNKNOWN,
                Claim.Remark.NONE);
    }

    public static Claim as(Claim claim, Modality modality) {
        Claim.Footing old = claim.footing();
        return with(claim, claim.statement(), new Claim.Footing(old.basis(), modality, old.grade(), old.supersedes()));
    }

    public static Claim graded(Claim claim, String grade) {
        Claim.Footing old = claim.footing();
        return with(
                claim,
                claim.statement(),
                new Claim.Footing(old.basis(), old.modality(), Grade.parse(grade), old.supersedes()));
    }

    public static Claim superseding(Claim claim, String corrected) {
        Claim.Footing old = claim.footing();
        return with(
                claim,
                claim.statement(),
                new Claim.Footing(
                        old.basis(), old.modality(), old.grade(), java.util.Optional.of(ClaimId.of(corrected))));
    }

    public static Claim rated(Claim claim, Rate rate) {
        Statement s = claim.statement();
        return with(
                claim,
                new Statement(s.side(), s.metric(), s.period(), s.isCumulative(), s.quantity(), s.unit(), rate),
                claim.footing());
    }

    public static Claim cumulative(Claim claim) {
        Statement s = claim.statement();
        return with(
                claim,
                new Statement(s.side(), s.metric(), s.period(), true, s.quantity(), s.unit(), s.rate()),
                claim.footing());
    }

    private static Claim with(Claim claim, Statement statement, Claim.Footing footing) {
        return new Claim(
                claim.id(), claim.origin(), statement, footing, claim.published(), claim.document(), claim.remark());
    }

    private static Unit unitOf(Metric metric) {
        return switch (metric.dimension()) {
            case PERSONS, ANY -> Unit.PERSONS;
            case COUNT -> Unit.COUNT;
            case AREA -> Unit.KM2;
            case LENGTH -> Unit.KM;
            case RATIO -> Unit.RATIO;
            case SHARE -> Unit.PERCENT;
            case MONEY -> Unit.parse("EUR");
        };
    }

    private static Rate rateOf(Metric metric) {
        return switch (metric.nature()) {
            case FLOW, OTHER -> Rate.TOTAL;
            case STOCK, RATIO, SHARE, PRICE -> Rate.LEVEL;
        };
    }
}
