package org.toll.estimate.excess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.toll.base.Citation;
import org.toll.base.InvalidInput;
import org.toll.estimate.excess.Specification.DeathsUsed;

/**
 * Excess male mortality: in each age band, male deaths of a war year beyond those that the pre-war ratio of male to female deaths
 * and the year's own female deaths let one expect.
 *
 * <p><b>Assumes</b> that whatever else changed (a pandemic, the population, the completeness of the register) changed male and
 * female deaths by the same factor, and that the ratio would have gone on along its pre-war trend. A trend that broke for other
 * reasons goes into the excess with its full weight; hence the spread over specifications. Men who are missing and not declared
 * dead, and deaths registered outside the table's territory, are absent: read the result as a <b>lower bound</b> of war deaths
 * in these ages. Female war deaths raise the baseline and lower the excess.
 *
 * <p><b>Use something else</b> where more than a few per cent of the war dead are women (the ratio breaks), where the register
 * itself collapses (multiple systems estimation), or for months instead of years (named lists with a nowcast).
 *
 * <p>Bands are independent given the data; the posterior under the usual reference prior is a Student t for each
 * ({@link ExcessPosterior}).
 */
@Citation({
    "Kobak, D., Bessudnov, A., Ershov, A., Mikhailova, T., Raksha, A. (2025). "
            + "War fatalities in Russia in 2022-2023 estimated via excess male mortality: A research note. Demography 62(2).",
    "Satterthwaite, F. E. (1946). An approximate distribution of estimates of variance components. Biometrics Bulletin 2(6)."
})
public final class ExcessMortality {
    private final DeathTable deaths;
    private final Optional<DeathTable> cause;

    private ExcessMortality(DeathTable deaths, Optional<DeathTable> cause) {
        this.deaths = deaths;
        this.cause = cause;
    }

    /** From deaths of all causes alone. */
    public static ExcessMortality of(DeathTable deaths) {
        return new ExcessMortality(deaths, Optional.empty());
    }

    /**
     * @param deaths of all causes
     * @param cause those among them that can be taken out
     */
    public static ExcessMortality of(DeathTable deaths, DeathTable cause) {
        return new ExcessMortality(deaths, Optional.of(cause));
    }

    /**
     * Every combination of deaths used, baseline and window.
     *
     * @param region id in the table
     * @param windows lengths in years
     * @return one outcome for each combination, refusals among them
     */
    public ExcessStudy study(String region, StudyDesign design, List<Integer> windows) {
        List<ExcessOutcome> outcomes = new ArrayList<>();
        for (Specification specification : Specification.listAll(windows)) {
            outcomes.add(attempt(region, design, specification));
        }
        return new ExcessStudy(region, design, outcomes);
    }

    private ExcessOutcome attempt(String region, StudyDesign design, Specification specification) {
        try {
            return new ExcessOutcome.Estimated(estimate(region, design, specification));
        } catch (InvalidInput unsupported) {
            return new ExcessOutcome.Refused(specification, String.valueOf(unsupported.getMessage()));
        }
    }

    /**
     * One specification.
     *
     * @param region id in the table
     * @throws InvalidInput if the table lacks a needed year or band, the ratio is undefined, or the baseline cannot describe it
     */
    public ExcessEstimate estimate(String region, StudyDesign design, Specification specification) {
        List<Integer> window = design.window(specification.windowYears());
        List<BandExcess> bands = design.ages().stream()
                .map(age -> band(region, design, specification, window, age))
                .toList();
        return new ExcessEstimate(region, specification, window, design.warYears(), bands);
    }

    private BandExcess band(
            String region, StudyDesign design, Specification specification, List<Integer> window, AgeBand age) {
        List<Deaths> before = compared(region, window, age, specification.deaths());
        List<Deaths> during = compared(region, design.warYears(), age, specification.deaths());
        try {
            return BandExcess.of(age, specification.baseline(), window, before, design.warYears(), during);
        } catch (InvalidInput undefined) {
            throw undefined.at(region + ", age " + age + ", " + window.get(0) + "-" + window.get(window.size() - 1));
        }
    }

    private List<Deaths> compared(String region, List<Integer> years, AgeBand age, DeathsUsed used) {
        return years.stream().map(year -> compared(region, year, age, used)).toList();
    }

    private Deaths compared(String region, int year, AgeBand age, DeathsUsed used) {
        Deaths all = deaths.deaths(region, year, age);
        if (used == DeathsUsed.ALL) {
            return all;
        }
        DeathTable removed = cause.orElseThrow(() -> InvalidInput.of(
                "There are no deaths by cause to remove",
                region,
                "Give the table of the cause, or use the deaths of all causes."));
        try {
            return all.without(removed.deaths(region, year, age));
        } catch (InvalidInput unusable) {
            throw unusable.at("cause to be removed, " + region + ", " + year + ", age " + age);
        }
    }
}
