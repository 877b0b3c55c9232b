package org.toll.estimate.mse;

/** Kinds of models that differ in what they assume about the unseen. None is safe alone: each fails where another holds. */
public enum Family {
    LATENT_CLASSES("latent", "persons differ; lists independent within a class"),
    GRAPHS("graphs", "lists depend, persons alike; decomposable dependence"),
    LOG_LINEAR("loglinear", "pairs and triples of lists depend, persons may differ in one direction");

    private final String code;
    private final String assumption;

    Family(String code, String assumption) {
        this.code = code;
        this.assumption = assumption;
    }

    /** The name used on the command line. */
    public String code() {
        return code;
    }

    /** What must hold for its answer. */
    public String assumption() {
        return assumption;
    }
}
