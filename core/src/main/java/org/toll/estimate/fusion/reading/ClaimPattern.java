package org.toll.estimate.fusion.reading;

import java.util.List;
import java.util.Optional;
import org.toll.base.Metric;
import org.toll.base.Period;
import org.toll.base.SourceId;
import org.toll.ledger.Basis;
import org.toll.ledger.Claim;

/**
 * Which claims a rule is about. An empty field fits every claim.
 *
 * @param source who said it
 * @param metric what its words count
 * @param basis what it rests on
 * @param published when it became known
 */
public record ClaimPattern(
        Optional<SourceId> source, Optional<Metric> metric, Optional<Basis> basis, Optional<Period> published) {

    /**
     * @param fields source, metric, basis, time of publication; {@code *} fits everything
     */
    static ClaimPattern parse(List<String> fields) {
        return new ClaimPattern(
                given(fields.get(0)).map(SourceId::of),
                given(fields.get(1)).map(Metric::parse),
                given(fields.get(2)).map(Basis::parse),
                given(fields.get(3)).map(Period::parse));
    }

    public boolean fits(Claim claim) {
        return source.map(claim.source()::equals).orElse(true)
                && metric.map(wanted -> wanted == claim.metric()).orElse(true)
                && basis.map(wanted -> wanted == claim.footing().basis()).orElse(true)
                && published.map(period -> period.contains(claim.published())).orElse(true);
    }

    private static Optional<String> given(String field) {
        return field.equals("*") ? Optional.empty() : Optional.of(field);
    }
}
