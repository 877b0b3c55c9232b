package org.toll.estimate.nowcast;

/** What the delay model is uncertain about, beside the counts themselves. Each stands on a scale without ends. */
public enum DelayParameter {
    /** Log of the typical change of log deaths from one period to the next. */
    STEP(0, "log_step"),
    /** Change of the log median of the ordinary delay, per year of death. */
    DELAY_DRIFT(1, "delay_drift"),
    /** Log of the standard deviation of the log ordinary delay of one death. */
    SPREAD(2, "log_spread"),
    /** Log of the typical departure of a reporting interval from the delay law, in log names: dumps and droughts. */
    WAVE(3, "log_wave"),
    /** Log of the size of the negative binomial; the larger, the closer to Poisson. */
    SIZE(4, "log_size"),
    /** Logit of the share of deaths that become known slowly, at the first period. */
    SLOW_SHARE(5, "logit_slow_share"),
    /** Log of the median ordinary delay in weeks at the first period. */
    DELAY(6, "log_delay_weeks");

    private final int place;
    private final String code;

    DelayParameter(int place, String code) {
        this.place = place;
        this.code = code;
    }

    /** Index in the vector of coordinates. */
    int place() {
        return place;
    }

    /** Name in tables and files. */
    public String code() {
        return code;
    }
}
