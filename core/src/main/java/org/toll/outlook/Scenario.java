package org.toll.outlook;

import java.time.YearMonth;
import java.util.Optional;
import org.toll.base.InvalidInput;

/**
 * What might change from now on. Whatever is not said goes on as the model projects it.
 *
 * @param name as printed
 * @param losses a level that losses reach
 * @param recruits a change of recruitment
 * @param mobilisation men called up beside the recruits
 */
public record Scenario(
        String name,
        Optional<LossLevel> losses,
        Optional<RecruitmentChange> recruits,
        Optional<Mobilisation> mobilisation) {
    /** Everything goes on so. */
    public static final Scenario AS_IT_GOES_ON =
            new Scenario("It goes on so", Optional.empty(), Optional.empty(), Optional.empty());

    public Scenario {
        if (name.isBlank()) {
            throw InvalidInput.of("A scenario needs a name", name, "Add a line such as 'name: Bonus cut'.");
        }
    }

    /**
     * Losses move to a level and stay there. A level without a definition means nothing, so that the definition is required.
     *
     * @param perMonth persons a month, 0 or more
     * @param definition what the level counts
     * @param by the month in which it is reached; the way there is straight
     */
    public record LossLevel(double perMonth, BalanceDefinition definition, YearMonth by) {
        public LossLevel {
            requireNotNegative("A level of losses", perMonth);
        }
    }

    /**
     * Recruitment is multiplied.
     *
     * @param factor 0 or more; 0.75 is a cut by a quarter
     * @param from the first month with a change
     * @param months over how many months the change comes in, at least 1
     */
    public record RecruitmentChange(double factor, YearMonth from, int months) {
        public RecruitmentChange {
            requireNotNegative("A factor of recruitment", factor);
            requireAtLeastOne("months over which recruitment changes", months);
        }
    }

    /**
     * Men are called up in equal parts and arrive after training.
     *
     * @param persons how many in all, 0 or more
     * @param from first month of the call-up
     * @param to last month of it, not before {@code from}
     * @param trainingMonths from call-up to arrival, 0 or more
     */
    public record Mobilisation(double persons, YearMonth from, YearMonth to, int trainingMonths) {
        public Mobilisation {
            requireNotNegative("A mobilisation", persons);
            requireNotNegative("A training time", trainingMonths);
            if (to.isBefore(from)) {
                throw InvalidInput.of(
                        "A mobilisation cannot end before it starts", from + " to " + to, "Swap the two months.");
            }
        }
    }

    private static void requireNotNegative(String what, double value) {
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw InvalidInput.of(what + " is a finite number of 0 or more", value, "Check the number and its sign.");
        }
    }

    private static void requireAtLeastOne(String what, int value) {
        if (value < 1) {
            throw InvalidInput.of("There must be at least one of the " + what, value, "Write 1 for a sudden change.");
        }
    }
}
