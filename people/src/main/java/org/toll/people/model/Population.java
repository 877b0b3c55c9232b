package org.toll.people.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.toll.base.InvalidInput;

/**
 * How common the values of a field are among the people that lists are about, everywhere or by where a person is from: Buryat,
 * Tuvan and Chechen names are rare in a country and common at home. Replaces the frequencies of the lists, which are a small
 * and lopsided part of those people.
 *
 * <p><b>Bias.</b> A table of a whole country makes a name that half a village bears worth too much within the village.
 *
 * @param name a file name, under which the table lies beside the model file; one table has one name
 * @param regionField name of the field that says where a person is from, in any case; empty if the table is of everywhere
 * @param shares one or more, no value twice in a region, no more than 1 in all of a region
 */
public record Population(String name, String regionField, List<Share> shares) {
    // Shares are rounded where they were published.
    private static final double ALL = 1.001;

    public Population {
        shares = List.copyOf(shares);
        if (name.isBlank() || name.contains("/") || name.contains("\\")) {
            throw InvalidInput.of("A population table is named as a file of the model's folder", name, "");
        }
        if (shares.isEmpty()) {
            throw InvalidInput.of("A population table holds shares of values", name, "Give one or more.");
        }
        Map<String, Double> sums = new HashMap<>();
        for (Share share : shares) {
            if (regionField.isBlank() && !share.region().isBlank()) {
                throw InvalidInput.of(
                        "A share of one region needs a field that says where a person is from", share.region(), "");
            }
            double sum = sums.merge(share.region(), share.share(), Double::sum);
            if (sum > ALL) {
                throw InvalidInput.of(
                        "The shares of " + (share.region().isBlank() ? "all values" : share.region())
                                + " add up to more than 1 in " + name,
                        share.value(),
                        "Are they per cent? Divide them by 100, or give counts.");
            }
        }
        long different = shares.stream()
                .map(share -> List.of(share.value(), share.region()))
                .distinct()
                .count();
        if (different < shares.size()) {
            throw InvalidInput.of(
                    "A value stands in a population table once for each region", name, "Take out what is there twice.");
        }
    }

    /**
     * A table of everywhere.
     *
     * @param shares of values, in any spelling
     */
    public static Population ofEverywhere(String name, Map<String, Double> shares) {
        return new Population(
                name,
                "",
                shares.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(share -> new Share(share.getKey(), "", share.getValue()))
                        .toList());
    }

    /** Whether the table knows of regions. */
    public boolean isByRegion() {
        return !regionField.isBlank();
    }

    /** @throws InvalidInput if two of the tables have one name */
    static void requireDifferentNames(Set<Population> tables) {
        if (tables.stream().map(Population::name).distinct().count() < tables.size()) {
            throw InvalidInput.of(
                    "Two population tables of a model have different file names",
                    tables.stream().map(Population::name).sorted().toList(),
                    "Rename one of the files.");
        }
    }

    /**
     * How common one value is.
     *
     * @param value as people write it; spellings that a field holds for one (Sasha and Aleksandr, Ivanov and Ivanova) are added up
     * @param region where; empty for everywhere
     * @param share of the people there that have the value, above 0, at most 1
     */
    public record Share(String value, String region, double share) {
        public Share {
            if (value.isBlank()) {
                throw InvalidInput.of("A share is that of a value", value, "Take out the row.");
            }
            if (!(share > 0 && share <= 1)) {
                throw InvalidInput.of("The share of " + value + " lies above 0 and not above 1", share, "");
            }
        }
    }
}
