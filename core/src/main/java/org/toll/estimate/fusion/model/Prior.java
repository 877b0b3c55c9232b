package org.toll.estimate.fusion.model;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.toll.base.InvalidInput;

/**
 * Numbers that the model believes before it has read a claim, and that somebody could as well choose otherwise. Standard
 * deviations and steps are on the log scale, those of shares on the logit scale.
 */
public enum Prior {
    /** How far neutral estimates of killed lie from later revisions: measured log sd about 0.35. */
    KILLED_HOUSE_SD("killed_house_sd", 0.35),
    CASUALTIES_HOUSE_SD("casualties_house_sd", 0.25),
    /** Four counts of the same half year, 127,500 to 210,000: log sd 0.23, of which one lags by its method. */
    RECRUITS_HOUSE_SD("recruits_house_sd", 0.2),
    FORCE_HOUSE_SD("force_house_sd", 0.10),
    /** How far the newest figure of a register lies from what the register settles at. */
    REGISTER_HOUSE_SD("register_house_sd", 0.08),
    /** By how much views of losses drift in a year: methods and access change. */
    HOUSE_DRIFT("house_drift", 0.12),
    /** A count of recruits or a strength has a method that stays. */
    COUNT_DRIFT("count_drift", 0.03),
    /** By how much a register corrects what it said a year before: totals of 2023 were a quarter too high for their days. */
    REGISTER_DRIFT("register_drift", 0.2),
    /** Bias of the densest series in the first month, stated over true. */
    BIAS("bias", 0),
    BIAS_SD("bias_sd", 0.4),
    BIAS_STEP("bias_step", 0.06),
    /** Three wounded for each killed: the rule of thumb of the armies, with room for one to eight. */
    KILLED_SHARE("killed_share", 0.25),
    KILLED_SHARE_SD("killed_share_sd", 0.5),
    KILLED_SHARE_STEP("killed_share_step", 0.07),
    /** The part of the killed who come into a register of deaths. */
    COVERAGE("coverage", 0.8),
    COVERAGE_SD("coverage_sd", 0.6),
    COVERAGE_STEP("coverage_step", 0.13),
    /** How far a register's figure for a month is from what it settles at while cases are still being opened. */
    PROVISIONAL("provisional", -0.15),
    /** Months from death to publication that a provisional figure needs before it is read. */
    PROVISIONAL_FROM("provisional_from", 0),
    /** Papers filed for each missing man: not everybody files, and several relatives may. */
    FILED("filed", 0.7),
    FILED_SD("filed_sd", 0.25),
    RECRUITS_STEP("recruits_step", 0.055),
    RECRUITS_MONTH_SD("recruits_month_sd", 0.12);

    private final String code;
    private final double standard;

    Prior(String code, double standard) {
        this.code = code;
        this.standard = standard;
    }

    /** As written in files. */
    public String code() {
        return code;
    }

    /** What is believed unless said otherwise. */
    public double standard() {
        return standard;
    }

    /** Whether it can be this: shares lie between 0 and 1, spreads and steps above 0, drifts may be 0. */
    boolean allows(double value) {
        return Double.isFinite(value)
                && switch (this) {
                    case BIAS, PROVISIONAL -> true;
                    case KILLED_SHARE, COVERAGE -> value > 0 && value < 1;
                    case HOUSE_DRIFT, COUNT_DRIFT, REGISTER_DRIFT, PROVISIONAL_FROM -> value >= 0;
                    default -> value > 0;
                };
    }

    /**
     * @throws InvalidInput if none has this code
     */
    public static Prior parse(String code) {
        return Arrays.stream(values())
                .filter(prior -> prior.code.equals(code))
                .findFirst()
                .orElseThrow(() -> InvalidInput.of(
                        "Unknown prior",
                        code,
                        "Use one of " + Arrays.stream(values()).map(Prior::code).collect(Collectors.joining(", "))
                                + "."));
    }
}
