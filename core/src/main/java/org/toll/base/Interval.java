package org.toll.base;

/**
 * All values between two ends, both included; an open side is infinite.
 *
 * @param low may be negative infinity
 * @param high may be positive infinity, not below {@code low}
 */
public record Interval(double low, double high) {
    public static final Interval EVERYTHING = new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    public Interval {
        if (!(low <= high)) {
            throw InvalidInput.of(
                    "An interval's low end cannot lie above its high end", low + ".." + high, "Swap the ends.");
        }
    }

    public static Interval of(double low, double high) {
        return new Interval(low, high);
    }

    public static Interval ofPoint(double value) {
        return new Interval(value, value);
    }

    public static Interval atLeast(double low) {
        return new Interval(low, Double.POSITIVE_INFINITY);
    }

    public static Interval atMost(double high) {
        return new Interval(Double.NEGATIVE_INFINITY, high);
    }

    public boolean isBounded() {
        return Double.isFinite(low) && Double.isFinite(high);
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    public boolean overlaps(Interval other) {
        return low <= other.high && other.low <= high;
    }

    public double width() {
        return high - low;
    }

    public Interval times(double factor) {
        if (!(factor >= 0)) {
            throw InvalidInput.of("An interval is scaled by a factor of 0 or more", factor, "Check the factor.");
        }
        return factor == 0 ? ofPoint(0) : new Interval(low * factor, high * factor);
    }

    /** The smallest interval that holds both. */
    public Interval hull(Interval other) {
        return new Interval(Math.min(low, other.low), Math.max(high, other.high));
    }
}
