package org.toll.estimate.excess;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.toll.base.InvalidInput;

/**
 * Whose deaths in which years are compared with which others.
 *
 * @param ages bands to be estimated and added up, without overlap
 * @param warYears to be estimated, ascending, without repeats
 * @param skippedYears never used, such as those of a pandemic
 */
public record StudyDesign(List<AgeBand> ages, List<Integer> warYears, Set<Integer> skippedYears) {
    public StudyDesign {
        ages = ages.stream().sorted().toList();
        warYears = List.copyOf(new TreeSet<>(warYears));
        skippedYears = Collections.unmodifiableSortedSet(new TreeSet<>(skippedYears));
        if (ages.isEmpty() || warYears.isEmpty()) {
            throw InvalidInput.of(
                    "A study needs at least one age band and one war year", ages + " " + warYears, "Name them.");
        }
        for (int i = 1; i < ages.size(); i++) {
            if (ages.get(i - 1).overlaps(ages.get(i))) {
                throw InvalidInput.of(
                        "Age bands that are added up must not overlap",
                        ages.get(i - 1) + " and " + ages.get(i),
                        "Leave one of them out.");
            }
        }
        if (!Collections.disjoint(warYears, skippedYears)) {
            throw InvalidInput.of(
                    "A year cannot be estimated and skipped", warYears + " and " + skippedYears, "Remove it from one.");
        }
    }

    /**
     * Consecutive bands of equal width.
     *
     * @param first youngest age
     * @param last oldest age
     * @param width years in a band; divides the range
     */
    public static List<AgeBand> bands(int first, int last, int width) {
        if (width < 1 || last < first || (last - first + 1) % width != 0) {
            throw InvalidInput.of(
                    "Bands of this width do not fill the ages", first + "-" + last + "/" + width, "Try 15-49/5.");
        }
        List<AgeBand> bands = new ArrayList<>();
        for (int age = first; age <= last; age += width) {
            bands.add(AgeBand.of(age, age + width - 1));
        }
        return List.copyOf(bands);
    }

    /**
     * The latest pre-war years, ascending.
     *
     * @param length number of years
     */
    List<Integer> window(int length) {
        List<Integer> years = new ArrayList<>();
        for (int year = warYears.get(0) - 1; years.size() < length; year--) {
            if (!skippedYears.contains(year)) {
                years.add(year);
            }
        }
        Collections.reverse(years);
        return List.copyOf(years);
    }
}
