package org.toll.people.synthetic;

import java.util.List;
import org.toll.base.InvalidInput;

/**
 * What to invent. Equal scenarios give equal rows, whatever the machine.
 *
 * @param seed of everything that is drawn
 * @param people in the population, 1 or more; each may be on several lists or on none
 * @param country two letters, {@code RU} or {@code UA}: where they come from and whose names they bear
 * @param kinShare share of people, 0 to 0.4, who are kin of another: a third namesakes, the rest brothers and sons
 * @param lists one or more, with different names
 */
public record Scenario(long seed, int people, String country, double kinShare, List<ListSpec> lists) {
    private static final double MOST_KIN = 0.4;

    public Scenario {
        lists = List.copyOf(lists);
        if (people < 1) {
            throw InvalidInput.of("A synthetic population has people", people, "Ask for 1 or more.");
        }
        if (!country.equals("RU") && !country.equals("UA")) {
            throw InvalidInput.of("People are invented for RU and UA", country, "Use one of the two.");
        }
        if (!(kinShare >= 0 && kinShare <= MOST_KIN)) {
            throw InvalidInput.of("The share of kin lies between 0 and " + MOST_KIN, kinShare, "");
        }
        if (lists.isEmpty() || lists.stream().map(ListSpec::name).distinct().count() != lists.size()) {
            throw InvalidInput.of(
                    "A scenario has lists with different names",
                    lists.stream().map(ListSpec::name).toList(),
                    "");
        }
    }

    /**
     * Two lists in Russian, one in several Latin spellings, and a backlog of obituaries that repeat each other and the lists.
     *
     * @param people in the population
     */
    public static Scenario russian(long seed, int people) {
        return new Scenario(
                seed,
                people,
                "RU",
                0.04,
                List.of(
                        ListSpec.of("memorial", ListScript.RUSSIAN, 0.55).withTownOdds(1.4),
                        ListSpec.of("register", ListScript.RUSSIAN, 0.35).withCare(0.08, 0.005, 0.95),
                        ListSpec.of("press", ListScript.LATIN_RUSSIAN, 0.2)
                                .withTownOdds(2)
                                .withCare(0.2, 0.03, 0.7),
                        ListSpec.of("obituaries", ListScript.RUSSIAN, 0.3)
                                .withTownOdds(0.7)
                                .withCare(0.3, 0.35, 0.55)));
    }

    /**
     * Two lists in Ukrainian, one in Russian, one in Latin letters, and a backlog of obituaries.
     *
     * @param people in the population
     */
    public static Scenario ukrainian(long seed, int people) {
        return new Scenario(
                seed,
                people,
                "UA",
                0.04,
                List.of(
                        ListSpec.of("memorial", ListScript.UKRAINIAN, 0.6).withTownOdds(1.3),
                        ListSpec.of("register", ListScript.UKRAINIAN, 0.3).withCare(0.08, 0.005, 0.95),
                        ListSpec.of("abroad", ListScript.RUSSIAN, 0.25).withCare(0.2, 0.02, 0.7),
                        ListSpec.of("press", ListScript.LATIN_UKRAINIAN, 0.2)
                                .withTownOdds(2)
                                .withCare(0.2, 0.03, 0.7),
                        ListSpec.of("obituaries", ListScript.UKRAINIAN, 0.3)
                                .withTownOdds(0.7)
                                .withCare(0.3, 0.35, 0.55)));
    }
}
