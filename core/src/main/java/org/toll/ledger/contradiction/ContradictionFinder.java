package org.toll.ledger.contradiction;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.toll.ledger.AsOfView;
import org.toll.ledger.Claim;

/**
 * Finds the contradictions in what is known as of a day, by rule and unaided.
 *
 * <p><b>Assumes</b> that a claim's metric, side, period and rate say what it is about. Ranges, limits ("more than", "up to") and
 * rounding are honoured: numbers that can stand together are not reported. Targets, plans, projections and conditionals
 * contradict nothing. Two independent estimates that merely disagree are not a contradiction and are left to the estimators.
 *
 * <p><b>When an assumption fails.</b> A claim about some of the people (one unit, one kind of recruit) that does not say so is
 * taken for one about all, and clashes falsely; {@code Scope} catches the cases whose wording or note tells. A correction that
 * is not entered as superseding the old claim shows up as a changed number.
 */
public final class ContradictionFinder {
    private static final List<ContradictionRule> RULES = List.of(
            new ChangedDefinition(),
            new ExceededTotal(),
            new OwnTotals(),
            new ChangedNumber(),
            new ImpliedValue(),
            new NoRoomForWounded(),
            new SumOfParts(),
            new UnitSlip(),
            new StockAndFlow());

    private ContradictionFinder() {}

    /**
     * @param view what is known; restrict it to compare some claims only
     * @return strongest first, see {@link Contradiction#STRONGEST_FIRST}; the same for any order of the ledger's rows
     */
    public static List<Contradiction> find(AsOfView view) {
        Voices voices = new Voices(
                readings(view, claim -> Reading.of(view, claim)),
                readings(view, claim -> Reading.perMonth(view, claim)));
        Set<Contradiction> found = new LinkedHashSet<>();
        RULES.forEach(rule -> found.addAll(rule.find(voices)));
        return found.stream().sorted(Contradiction.STRONGEST_FIRST).toList();
    }

    private static List<Reading> readings(AsOfView view, Function<Claim, Optional<Reading>> reader) {
        return view.listClaims().stream().map(reader).flatMap(Optional::stream).toList();
    }
}
