package org.toll.outlook;

import org.toll.base.InvalidInput;

/**
 * Words for probabilities, by rule: the seven terms of ICD 203. A likelihood says how probable something is; how sure we are
 * of that number is {@link Confidence}, and the two never stand in one sentence.
 *
 * <p><b>Source.</b> Office of the Director of National Intelligence, Intelligence Community Directive 203, Analytic Standards
 * (2015), D.6.e(2).
 */
public enum Likelihood {
    ALMOST_NO_CHANCE(0.01, "almost no chance", "almost certainly not"),
    VERY_UNLIKELY(0.05, "very unlikely", "very unlikely"),
    UNLIKELY(0.20, "unlikely", "unlikely"),
    ROUGHLY_EVEN_CHANCE(0.45, "a roughly even chance", "as likely as not"),
    LIKELY(0.55, "likely", "likely"),
    VERY_LIKELY(0.80, "very likely", "very likely"),
    ALMOST_CERTAIN(0.95, "almost certain", "almost certainly");

    private final double from;
    private final String noun;
    private final String adverb;

    Likelihood(double from, String noun, String adverb) {
        this.from = from;
        this.noun = noun;
        this.adverb = adverb;
    }

    /** As in "that is ...". */
    public String term() {
        return noun;
    }

    /** As in "losses ... exceeded recruits". */
    public String adverb() {
        return adverb;
    }

    /**
     * @param probability 0 to 1; values outside .01 to .99 get the outermost terms, and {@link #percent} says so
     * @throws InvalidInput if the number is no probability
     */
    public static Likelihood of(double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw InvalidInput.of("A probability lies between 0 and 1", probability, "Check how it was computed.");
        }
        Likelihood found = ALMOST_NO_CHANCE;
        for (Likelihood likelihood : values()) {
            if (probability >= likelihood.from) {
                found = likelihood;
            }
        }
        return found;
    }

    /** {@code 37 %}; {@code <1 %} and {@code >99 %} beyond what draws can tell apart. */
    public static String percent(double probability) {
        if (probability < 0.01) {
            return "<1 %";
        }
        return probability > 0.99 ? ">99 %" : Math.round(probability * 100) + " %";
    }
}
