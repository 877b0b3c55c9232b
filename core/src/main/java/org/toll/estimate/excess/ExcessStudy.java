package org.toll.estimate.excess;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.toll.base.Interval;
import org.toll.base.InvalidInput;

/**
 * All specifications of one region side by side.
 *
 * @param region id
 * @param design ages and years
 * @param outcomes estimates and refusals, in the order of {@link Specification#listAll}
 */
public record ExcessStudy(String region, StudyDesign design, List<ExcessOutcome> outcomes) {
    public ExcessStudy {
        outcomes = List.copyOf(outcomes);
    }

    /** Those that could be computed. */
    public List<ExcessEstimate> estimates() {
        return outcomes.stream()
                .filter(ExcessOutcome.Estimated.class::isInstance)
                .map(outcome -> ((ExcessOutcome.Estimated) outcome).estimate())
                .toList();
    }

    public Optional<ExcessEstimate> find(Specification specification) {
        return estimates().stream()
                .filter(estimate -> estimate.specification().equals(specification))
                .findFirst();
    }

    /**
     * @throws InvalidInput with the reason, if the specification was refused or not part of the study
     */
    public ExcessEstimate get(Specification specification) {
        return find(specification)
                .orElseThrow(() ->
                        InvalidInput.of("This specification was not estimated", specification, reason(specification)));
    }

    /** Smallest and largest total over the specifications: the model uncertainty. Empty if all were refused. */
    public Optional<Interval> spread(Collection<Integer> years) {
        return estimates().stream()
                .map(estimate -> Interval.ofPoint(estimate.total(years)))
                .reduce(Interval::hull);
    }

    private String reason(Specification specification) {
        return outcomes.stream()
                .filter(outcome -> outcome.specification().equals(specification))
                .filter(ExcessOutcome.Refused.class::isInstance)
                .map(outcome -> ((ExcessOutcome.Refused) outcome).reason())
                .findFirst()
                .orElse("It is not part of the study.");
    }
}
