package org.toll.estimate.mse.bench;

import java.util.List;
import org.toll.base.Citation;

/** Populations of known size, from the literature's simulations and from what goes wrong in practice. */
@Citation(
        "Manrique-Vallier, D. (2016). Bayesian population size estimation using Dirichlet process mixtures. Biometrics 72.")
public enum Scenario {
    INDEP4("indep4", "four independent lists", true, Recording.PERFECT, Group.of(3000, .30, .25, .20, .15)),
    LOWCOV4("lowcov4", "the same, 74 % unseen", true, Recording.PERFECT, Group.of(3000, .10, .08, .06, .05)),
    LC2_MV16(
            "lc2_MV16",
            "two very different classes",
            true,
            Recording.PERFECT,
            Group.of(1800, .033, .033, .099, .132, .033),
            Group.of(200, .66, .825, .759, .99, .693)),
    LC2_MILD(
            "lc2_mild",
            "two mildly different classes",
            true,
            Recording.PERFECT,
            Group.of(2000, .15, .10, .20, .08),
            Group.of(1000, .55, .45, .60, .40)),
    NEGDEP5(
            "negdep5",
            "two classes on different lists",
            true,
            Recording.PERFECT,
            Group.of(1600, .113, .113, .199, .832, .733),
            Group.of(400, .86, .925, .859, .19, .193)),
    POSDEP4(
            "posdep4",
            "one pair of lists depends",
            true,
            Recording.PERFECT,
            Group.dependent(3000, new double[] {.30, .25, .20, .15}, 1.2, 3)),
    POSDEP4ALL(
            "posdep4all",
            "four pairs of lists depend",
            true,
            Recording.PERFECT,
            Group.dependent(3000, new double[] {.30, .25, .20, .15}, .8, 3, 5, 6, 12)),
    NEVER30(
            "never30",
            "30 % cannot be reached by any list",
            false,
            Recording.PERFECT,
            Group.of(2100, .30, .25, .20, .15),
            Group.of(900, 0, 0, 0, 0)),
    INDEP3("indep3", "three independent lists", true, Recording.PERFECT, Group.of(3000, .30, .25, .20)),
    SMALL4("small4", "four independent lists, 300 persons", true, Recording.PERFECT, Group.of(300, .30, .25, .20, .15)),
    LARGE4(
            "large4",
            "two mildly different classes, 30,000 persons",
            true,
            Recording.PERFECT,
            Group.of(20_000, .15, .10, .20, .08),
            Group.of(10_000, .55, .45, .60, .40)),
    TRIPLE5(
            "triple5",
            "three lists that depend, one interaction of all three",
            true,
            Recording.PERFECT,
            Group.dependent(3000, new double[] {.30, .25, .20, .15, .10}, .7, 3, 5, 6, 7)),
    LC3_8(
            "lc3_8",
            "three classes on eight lists",
            true,
            Recording.PERFECT,
            Group.of(1500, .05, .05, .08, .10, .04, .06, .03, .05),
            Group.of(900, .30, .05, .30, .05, .30, .05, .30, .05),
            Group.of(600, .10, .40, .10, .40, .10, .40, .10, .40)),
    LC2_12(
            "lc2_12",
            "two classes on twelve lists",
            true,
            Recording.PERFECT,
            Group.of(2400, .04, .03, .05, .02, .04, .03, .05, .02, .04, .03, .05, .02),
            Group.of(600, .30, .20, .30, .20, .30, .20, .30, .20, .30, .20, .30, .20)),
    LC2_20(
            "lc2_20",
            "two classes on twenty lists",
            true,
            Recording.PERFECT,
            Group.of(
                    2400, .03, .02, .04, .01, .03, .02, .04, .01, .03, .02, .04, .01, .03, .02, .04, .01, .03, .02, .04,
                    .01),
            Group.of(
                    600, .20, .15, .25, .10, .20, .15, .25, .10, .20, .15, .25, .10, .20, .15, .25, .10, .20, .15, .25,
                    .10)),
    MONTHS4(
            "months4",
            "six months; of the later ones fewer are listed yet, on every list",
            true,
            Recording.PERFECT,
            Group.of(500, .40, .35, .30, .25),
            Group.of(500, .38, .33, .28, .24),
            Group.of(500, .34, .30, .26, .21),
            Group.of(500, .28, .25, .21, .18),
            Group.of(500, .20, .18, .15, .12),
            Group.of(500, .12, .10, .09, .08)),
    RASCH4_1(
            "rasch4_1",
            "log odds of inclusion normal over persons, standard deviation 1",
            false,
            Recording.PERFECT,
            Group.rasch(3000, 1, .30, .25, .20, .15)),
    RASCH4_2("rasch4_2", "standard deviation 2", false, Recording.PERFECT, Group.rasch(3000, 2, .30, .25, .20, .15)),
    FP5(
            "fp5",
            "one in twenty of the persons on one list is linked to a stranger",
            false,
            Recording.merging(.05),
            Group.of(3000, .30, .25, .20, .15)),
    ERR5(
            "err5",
            "one record in twenty is of somebody outside the population",
            false,
            Recording.withStrangers(.05),
            Group.of(3000, .30, .25, .20, .15)),
    FN10(
            "fn10",
            "one record in ten of those on several lists is not linked",
            true,
            Recording.missing(.1),
            Group.of(3000, .30, .25, .20, .15)),
    FN20("fn20", "one in five", true, Recording.missing(.2), Group.of(3000, .30, .25, .20, .15)),
    DEV_INDEP4("dev_indep4", "four independent lists", true, Recording.PERFECT, Group.of(2000, .35, .20, .20, .10)),
    DEV_LOWCOV4(
            "dev_lowcov4",
            "the same, three in four unseen",
            true,
            Recording.PERFECT,
            Group.of(4000, .09, .07, .07, .05)),
    DEV_STRONG5(
            "dev_strong5",
            "two very different classes",
            true,
            Recording.PERFECT,
            Group.of(1500, .05, .04, .08, .10, .05),
            Group.of(250, .70, .80, .60, .90, .75)),
    DEV_MILD4(
            "dev_mild4",
            "two mildly different classes",
            true,
            Recording.PERFECT,
            Group.of(1800, .12, .12, .15, .10),
            Group.of(1200, .50, .40, .50, .45)),
    DEV_NEG5(
            "dev_neg5",
            "two classes on different lists",
            true,
            Recording.PERFECT,
            Group.of(1200, .15, .10, .20, .75, .70),
            Group.of(500, .80, .85, .80, .20, .25)),
    DEV_POS4(
            "dev_pos4",
            "one pair of lists depends",
            true,
            Recording.PERFECT,
            Group.dependent(2500, new double[] {.25, .25, .20, .20}, 1, 5)),
    DEV_POSALL4(
            "dev_posall4",
            "four pairs of lists depend",
            true,
            Recording.PERFECT,
            Group.dependent(2500, new double[] {.35, .20, .20, .15}, .7, 3, 9, 6, 12)),
    DEV_LC8(
            "dev_lc8",
            "three classes on eight lists",
            true,
            Recording.PERFECT,
            Group.of(1400, .06, .04, .10, .08, .05, .03, .04, .06),
            Group.of(1000, .25, .06, .35, .06, .25, .06, .35, .05),
            Group.of(700, .08, .35, .08, .45, .12, .35, .08, .45)),
    DEV_LC12(
            "dev_lc12",
            "two classes on twelve lists",
            true,
            Recording.PERFECT,
            Group.of(2000, .05, .04, .04, .03, .05, .04, .04, .03, .05, .04, .04, .03),
            Group.of(700, .25, .25, .35, .15, .25, .25, .35, .15, .25, .25, .35, .15)),
    DEV_LC7(
            "dev_lc7",
            "three classes on seven lists",
            true,
            Recording.PERFECT,
            Group.of(1400, .08, .05, .04, .10, .06, .05, .03),
            Group.of(700, .30, .10, .35, .08, .25, .12, .30),
            Group.of(500, .10, .45, .12, .40, .10, .35, .15)),
    DEV_LC10(
            "dev_lc10",
            "four classes on ten lists",
            true,
            Recording.PERFECT,
            Group.of(1500, .04, .05, .03, .06, .04, .05, .03, .02, .05, .04),
            Group.of(600, .25, .06, .20, .05, .30, .08, .20, .05, .25, .06),
            Group.of(500, .06, .30, .08, .25, .05, .35, .06, .30, .08, .25),
            Group.of(300, .40, .35, .45, .30, .40, .35, .45, .30, .40, .35)),
    DEV_INDEP8(
            "dev_indep8",
            "eight independent lists",
            true,
            Recording.PERFECT,
            Group.of(2000, .15, .08, .12, .05, .10, .06, .15, .04)),
    DEV_LOWCOV10(
            "dev_lowcov10",
            "ten independent lists, three in four unseen",
            true,
            Recording.PERFECT,
            Group.of(4000, .04, .02, .03, .02, .05, .02, .03, .02, .03, .02)),
    DEV_PAIR8(
            "dev_pair8",
            "eight lists, one pair of which depends",
            true,
            Recording.PERFECT,
            Group.dependent(2500, new double[] {.20, .15, .10, .12, .08, .10, .15, .06}, 1.2, 3)),
    DEV_PAIRS9(
            "dev_pairs9",
            "nine lists, four pairs of which depend",
            true,
            Recording.PERFECT,
            Group.dependent(
                    2500,
                    new double[] {.15, .12, .10, .08, .12, .06, .10, .05, .08},
                    .9,
                    0b11,
                    0b110,
                    0b1001000,
                    0b110000000)),
    DEV_RASCH8(
            "dev_rasch8",
            "log odds of inclusion on eight lists normal over persons, standard deviation 1",
            false,
            Recording.PERFECT,
            Group.rasch(3000, 1, .12, .08, .10, .05, .12, .08, .10, .05)),
    DEV_FN15(
            "dev_fn15",
            "three records in twenty of those on several lists are not linked",
            true,
            Recording.missing(.15),
            Group.of(2500, .35, .25, .20, .10));

    private final String code;
    private final String description;
    private final boolean isCoverable;

    @SuppressWarnings("ImmutableEnumChecker") // A record of numbers.
    private final Recording recording;

    @SuppressWarnings("ImmutableEnumChecker") // An unmodifiable list of immutable groups.
    private final List<Group> groups;

    Scenario(String code, String description, boolean isCoverable, Recording recording, Group... groups) {
        this.code = code;
        this.description = description;
        this.isCoverable = isCoverable;
        this.recording = recording;
        this.groups = List.of(groups);
    }

    public String code() {
        return code;
    }

    public String description() {
        return description;
    }

    /** Whether it served to choose how families are pooled: then it is no test of the choice, and only runs by name. */
    public boolean isForDevelopment() {
        return code.startsWith("dev_");
    }

    /** Whether some family's assumptions hold, so that coverage is owed. */
    public boolean isCoverable() {
        return isCoverable;
    }

    /** Whether its groups are the persons of the months, which are known of everybody listed. */
    public boolean isByMonth() {
        return this == MONTHS4;
    }

    Recording recording() {
        return recording;
    }

    List<Group> groups() {
        return groups;
    }

    /** The true size, persons. */
    public long truth() {
        return groups.stream().mapToLong(Group::persons).sum();
    }

    /** The true number of those whom some list can reach. */
    public long reachable() {
        return groups.stream()
                .filter(Group::isReachable)
                .mapToLong(Group::persons)
                .sum();
    }
}
