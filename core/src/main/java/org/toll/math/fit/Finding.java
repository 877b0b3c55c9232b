package org.toll.math.fit;

/**
 * Something a fit says about itself.
 *
 * @param kind what it is
 * @param what one sentence: how much, where, which parameter
 */
public record Finding(Kind kind, String what) {

    /** What can be wrong, or worth knowing. */
    public enum Kind {
        /** The log density was NaN: the model computes something that is not defined. */
        NAN_DENSITY(true),
        /** The gradient disagrees with finite differences of the log density. */
        WRONG_GRADIENT(true),
        /** No point with a finite log density was found to start from. */
        NO_START(true),
        /** Chains sit at different places and do not visit each other's. */
        SEPARATE_MODES(true),
        /** Prior and data leave a direction free. */
        NOT_IDENTIFIED(true),
        /** A scale that goes to 0 closes the space of other parameters; the neck was not explored. */
        FUNNEL(true),
        /** Trajectories that left the level they should keep: a region was not explored. */
        DIVERGENCES(true),
        /** E-BFMI below 0.3: heavy tails or a funnel that momentum draws cannot follow. */
        LOW_ENERGY_INFORMATION(true),
        /** Chains disagree. */
        HIGH_R_HAT(true),
        /** Too few effective draws. */
        LOW_EFFECTIVE_SIZE(true),
        /** Parameters so correlated that hardly more than a combination of them is known; the numbers are right. */
        WEAKLY_IDENTIFIED(false),
        /** Divergences so few that they may be chance; see {@link Thresholds#divergentShare}. */
        FEW_DIVERGENCES(false),
        /** Trajectories were cut at the depth limit: slow, not wrong. */
        TREE_DEPTH(false);

        private final boolean isDoubt;

        Kind(boolean isDoubt) {
            this.isDoubt = isDoubt;
        }

        /** Whether the numbers of a fit with this finding need an acknowledgement. */
        public boolean isDoubt() {
            return isDoubt;
        }
    }

    @Override
    public String toString() {
        return kind + ": " + what;
    }
}
