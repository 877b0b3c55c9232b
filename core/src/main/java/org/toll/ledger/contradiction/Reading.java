package org.toll.ledger.contradiction;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.toll.base.Interval;
import org.toll.base.Metric;
import org.toll.base.Nature;
import org.toll.base.Period;
import org.toll.base.Side;
import org.toll.ledger.AsOfView;
import org.toll.ledger.Basis;
import org.toll.ledger.Claim;

/**
 * A claim made ready to be compared: its number for the whole of its period, or its level.
 *
 * @param claim the claim, which is evidence
 * @param origin whose vote it is
 * @param sourceName as printed
 * @param person the speaker, if a person was named; a person speaks with one voice across offices
 * @param value as stated
 * @param slackLow how far the low end may lie below what was stated, by rounding
 * @param slackHigh how far the high end may lie above it
 * @param scope words that confine it to some people, see {@link Scope}; empty if it speaks of everybody
 */
record Reading(
        Claim claim,
        String origin,
        String sourceName,
        Optional<String> person,
        Interval value,
        double slackLow,
        double slackHigh,
        Set<String> scope) {
    private static final Set<Basis> DOCUMENTED = Set.of(Basis.NAMED_LIST, Basis.VIDEO_VERIFIED, Basis.COURT_FILINGS);
    private static final int SHORTEST_MONTH = 28;
    private static final int TWO_MONTHS = 62;
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'.-]*( \\p{Lu}[\\p{L}'.-]*){1,3}");

    /** Empty if the claim is no evidence, or gives no number that can be compared. */
    static Optional<Reading> of(AsOfView view, Claim claim) {
        boolean isLevel = claim.metric().nature() != Nature.FLOW;
        Optional<Interval> value = !claim.isEvidence() || claim.metric() == Metric.OTHER
                ? Optional.empty()
                : isLevel
                        ? Optional.of(claim.statement().quantity().bounds())
                        : claim.statement().overPeriod();
        return value.filter(Reading::isStated).map(interval -> of(view, claim, interval));
    }

    /** The claim as a monthly mean; empty unless it is evidence about a flow over four weeks to two months. */
    static Optional<Reading> perMonth(AsOfView view, Claim claim) {
        if (!claim.isEvidence()
                || claim.metric().nature() != Nature.FLOW
                || claim.period().days() < SHORTEST_MONTH
                || claim.period().days() > TWO_MONTHS) {
            return Optional.empty();
        }
        return claim.statement().perMonth().filter(Reading::isStated).map(interval -> of(view, claim, interval));
    }

    private static boolean isStated(Interval interval) {
        return Double.isFinite(interval.low()) || Double.isFinite(interval.high());
    }

    private static Reading of(AsOfView view, Claim claim, Interval value) {
        Interval said = claim.statement().quantity().bounds();
        boolean hasFloorOnly = !Double.isFinite(said.high());
        boolean hasCeilingOnly = !Double.isFinite(said.low());
        String speaker = claim.origin().attribution();
        return new Reading(
                claim,
                view.originOf(claim),
                view.nameOf(claim.source()),
                NAME.matcher(speaker).matches() ? Optional.of(speaker) : Optional.empty(),
                value,
                hasFloorOnly ? 0 : Math.abs(value.low()) * Rounding.share(claim, said.low()),
                hasCeilingOnly ? 0 : Math.abs(value.high()) * Rounding.share(claim, said.high()),
                Scope.of(claim));
    }

    Side side() {
        return claim.side();
    }

    Metric metric() {
        return claim.metric();
    }

    Period period() {
        return claim.period();
    }

    double low() {
        return value.low() - (Double.isFinite(value.low()) ? slackLow : 0);
    }

    double high() {
        return value.high() + (Double.isFinite(value.high()) ? slackHigh : 0);
    }

    /** Whether it counts only what was documented: a floor, which a larger number does not contradict. */
    boolean isDocumentedMinimum() {
        return metric() == Metric.NAMED_DEAD
                || DOCUMENTED.contains(claim.footing().basis());
    }

    boolean isForEverybody() {
        return scope.isEmpty();
    }

    /** Whether this number, being confined to other people, cannot bound {@code part}. */
    boolean isClosedTo(Reading part) {
        return !isForEverybody() && !scope.equals(part.scope);
    }

    boolean isSameVoiceAs(Reading other) {
        return claim.source().equals(other.claim.source()) || (person.isPresent() && person.equals(other.person));
    }

    /** A single number to measure distances by: the stated point, else the middle, else the one end. */
    double middle() {
        if (value.isBounded()) {
            return (value.low() + value.high()) / 2;
        }
        return Double.isFinite(value.low()) ? value.low() : value.high();
    }

    Contradiction.Figure figure() {
        return new Contradiction.Figure(claim.id(), value);
    }
}
