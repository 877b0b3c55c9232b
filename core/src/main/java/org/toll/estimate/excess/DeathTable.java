package org.toll.estimate.excess;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.toll.base.InvalidInput;

/**
 * Registered deaths by region, year, sex and age band, of all causes or of one. Immutable.
 *
 * <p>The bands may overlap (15-17 beside 15-19) and differ between years: a question about a band is answered from the band
 * itself or else from bands that tile it without gap or overlap, the widest first.
 */
public final class DeathTable {
    private final Map<Row, NavigableMap<AgeBand, Long>> rows;
    private final Map<Row, String> leftOut;

    private DeathTable(Map<Row, NavigableMap<AgeBand, Long>> rows, Map<Row, String> leftOut) {
        this.rows = rows;
        this.leftOut = leftOut;
    }

    private record Row(String region, int year, Sex sex) {}

    /** Names of the regions, sorted. */
    public NavigableSet<String> regions() {
        NavigableSet<String> regions = new TreeSet<>();
        rows.keySet().forEach(row -> regions.add(row.region));
        return regions;
    }

    /** Years for which the region has any row, sorted. */
    public NavigableSet<Integer> years(String region) {
        NavigableSet<Integer> years = new TreeSet<>();
        rows.keySet().stream().filter(row -> row.region.equals(region)).forEach(row -> years.add(row.year));
        return years;
    }

    /**
     * @throws InvalidInput if the table has no such region or year, or its bands do not make up {@code band}
     */
    public Deaths deaths(String region, int year, AgeBand band) {
        return new Deaths(count(region, year, Sex.MALE, band), count(region, year, Sex.FEMALE, band));
    }

    private long count(String region, int year, Sex sex, AgeBand band) {
        Row row = new Row(region, year, sex);
        NavigableMap<AgeBand, Long> ages = rows.get(row);
        String reason = leftOut.get(row);
        if (reason != null) {
            throw InvalidInput.of(
                    "The " + sex.label() + " deaths of this region and year were left out as damaged",
                    region + " " + year,
                    reason);
        }
        if (ages == null) {
            throw InvalidInput.of(
                    "No " + sex.label() + " deaths for this region and year", region + " " + year, known(region));
        }
        long sum = 0;
        int next = band.first();
        while (next <= band.last()) {
            Map.Entry<AgeBand, Long> widest = ages.floorEntry(new AgeBand(next, band.last()));
            if (widest == null || widest.getKey().first() != next) {
                throw InvalidInput.of(
                        "The age bands of " + region + " " + year + " do not make up this band",
                        band,
                        "It has " + ages.keySet() + ".");
            }
            sum += widest.getValue();
            next = widest.getKey().last() + 1;
        }
        return sum;
    }

    private String known(String region) {
        NavigableSet<Integer> years = years(region);
        return years.isEmpty()
                ? "The table has no such region; it has " + regions().size() + " others."
                : "The table has this region from " + years.first() + " to " + years.last() + ".";
    }

    /**
     * Adds regions up into one.
     *
     * @param regions that do not contain each other; see {@link RegionRule}
     * @param name of the sum
     * @return only the years and bands that every one of the regions has
     */
    public DeathTable sum(Collection<String> regions, String name) {
        Set<String> parts = Set.copyOf(regions);
        Builder sum = new Builder();
        Builder contributors = new Builder();
        rows.forEach((row, ages) -> {
            if (parts.contains(row.region)) {
                ages.forEach((band, count) -> {
                    sum.merge(name, row.year, row.sex, band, count);
                    contributors.merge(name, row.year, row.sex, band, 1);
                });
            }
        });
        leftOut.forEach((row, reason) -> {
            if (parts.contains(row.region)) {
                sum.leaveOut(name, row.year, row.sex, reason);
            }
        });
        // What some part lacks is left out, so that a later question for it is refused rather than answered too low.
        contributors.rows.forEach((row, ages) -> ages.forEach((band, number) -> {
            if (number < parts.size()) {
                sum.ages(name, row.year, row.sex).remove(band);
            }
        }));
        return sum.build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Collects counts; not thread-safe. */
    public static final class Builder {
        private final Map<Row, NavigableMap<AgeBand, Long>> rows = new HashMap<>();
        private final Map<Row, String> leftOut = new HashMap<>();

        private Builder() {}

        /**
         * @param deaths persons, not negative
         * @throws InvalidInput if the count is negative or given twice
         */
        public Builder add(String region, int year, Sex sex, AgeBand band, long deaths) {
            if (deaths < 0) {
                throw InvalidInput.of("Deaths cannot be negative", deaths, "Check the table.");
            }
            if (ages(region, year, sex).putIfAbsent(band, deaths) != null) {
                throw InvalidInput.of(
                        "This region, year, sex and age band is given twice",
                        region + " " + year + " " + sex + " " + band,
                        "Delete one of the two.");
            }
            return this;
        }

        /**
         * Notes that there was a row and that it cannot be used, so that whoever needs it learns why.
         *
         * @param reason file and row, what is wrong there, and what to do, as sentences
         */
        public Builder leaveOut(String region, int year, Sex sex, String reason) {
            leftOut.merge(new Row(region, year, sex), reason, (first, second) -> first + " " + second);
            return this;
        }

        private void merge(String region, int year, Sex sex, AgeBand band, long deaths) {
            ages(region, year, sex).merge(band, deaths, Long::sum);
        }

        private NavigableMap<AgeBand, Long> ages(String region, int year, Sex sex) {
            return rows.computeIfAbsent(new Row(region, year, sex), row -> new TreeMap<>());
        }

        public DeathTable build() {
            Map<Row, NavigableMap<AgeBand, Long>> copy = new HashMap<>();
            rows.forEach((row, ages) -> copy.put(row, new TreeMap<>(ages)));
            return new DeathTable(copy, new HashMap<>(leftOut));
        }
    }
}
