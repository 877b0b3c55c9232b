package org.toll.estimate.mse.bench;

import java.util.List;
import org.toll.base.Citation;

/** Populations of known size, from the literature's simulations and from what goes wrong in practice. */
@Citation(
        "Manrique-Vallier, D. (2016). Bayesian population size estimation using Dirichlet process mixtures. Biometrics 72.")
public enum Scenario {
    INDEP4("indep4", "four independent lists", true, 0, Group.of(3000, .30, .25, .20, .15)),
    LOWCOV4("lowcov4", "the same, 74 % unseen", true, 0, Group.of(3000, .10, .08, .06, .05)),
    LC2_MV16(
            "lc2_MV16",
            "two very different classes",
            true,
            0,
            Group.of(1800, .033, .033, .099, .132, .033),
            Group.of(200, .66, .825, .759, .99, .693)),
    LC2_MILD(
            "lc2_mild",
            "two mildly different classes",
            true,
            0,
            Group.of(2000, .15, .10, .20, .08),
            Group.of(1000, .55, .45, .60, .40)),
    NEGDEP5(
            "negdep5",
            "two classes on different lists",
            true,
            0,
            Group.of(1600, .113, .113, .199, .832, .733),
            Group.of(400, .86, .925, .859, .19, .193)),
    POSDEP4(
            "posdep4",
            "one pair of lists depends",
            true,
            0,
            Group.dependent(3000, new double[] {.30, .25, .20, .15}, 1.2, 3)),
    POSDEP4ALL(
            "posdep4all",
            "four pairs of lists depend",
            true,
            0,
            Group.dependent(3000, new double[] {.30, .25, .20, .15}, .8, 3, 5, 6, 12)),
    NEVER30(
            "never30",
            "30 % cannot be reached by any list",
            false,
            0,
            Group.of(2100, .30, .25, .20, .15),
            Group.of(900, 0, 0, 0, 0)),
    FN10(
            "fn10",
            "one record in ten of those on several lists is not linked",
            true,
            .1,
            Group.of(3000, .30, .25, .20, .15)),
    FN20("fn20", "one in five", true, .2, Group.of(3000, .30, .25, .20, .15)),
    DEV_INDEP4("dev_indep4", "four independent lists", true, 0, Group.of(2000, .35, .20, .20, .10)),
    DEV_LOWCOV4("dev_lowcov4", "the same, three in four unseen", true, 0, Group.of(4000, .09, .07, .07, .05)),
    DEV_STRONG5(
            "dev_strong5",
            "two very different classes",
            true,
            0,
            Group.of(1500, .05, .04, .08, .10, .05),
            Group.of(250, .70, .80, .60, .90, .75)),
    DEV_MILD4(
            "dev_mild4",
            "two mildly different classes",
            true,
            0,
            Group.of(1800, .12, .12, .15, .10),
            Group.of(1200, .50, .40, .50, .45)),
    DEV_NEG5(
            "dev_neg5",
            "two classes on different lists",
            true,
            0,
            Group.of(1200, .15, .10, .20, .75, .70),
            Group.of(500, .80, .85, .80, .20, .25)),
    DEV_POS4(
            "dev_pos4",
            "one pair of lists depends",
            true,
            0,
            Group.dependent(2500, new double[] {.25, .25, .20, .20}, 1, 5)),
    DEV_POSALL4(
            "dev_posall4",
            "four pairs of lists depend",
            true,
            0,
            Group.dependent(2500, new double[] {.35, .20, .20, .15}, .7, 3, 9, 6, 12)),
    DEV_FN15(
            "dev_fn15",
            "three records in twenty of those on several lists are not linked",
            true,
            .15,
            Group.of(2500, .35, .25, .20, .10));

    private final String code;
    private final String description;
    private final boolean isCoverable;
    private final double missedLinks;

    @SuppressWarnings("ImmutableEnumChecker") // An unmodifiable list of immutable groups.
    private final List<Group> groups;

    Scenario(String code, String description, boolean isCoverable, double missedLinks, Group... groups) {
        this.code = code;
        this.description = description;
        this.isCoverable = isCoverable;
        this.missedLinks = missedLinks;
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

    /** The part of the records of persons on several lists that fall off as single records; 0 for perfect linkage. */
    public double missedLinks() {
        return missedLinks;
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
