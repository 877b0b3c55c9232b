package org.toll.base;

/**
 * A part of a whole.
 *
 * @param fraction 0 to 1
 */
public record Share(double fraction) implements Comparable<Share> {

    public Share {
        if (!(fraction >= 0 && fraction <= 1)) {
            throw InvalidInput.of("A share lies between 0 and 1", fraction, "Use ofPercent for numbers like 70.");
        }
    }

    public static Share ofFraction(double fraction) {
        return new Share(fraction);
    }

    /**
     * @param percent 0 to 100
     */
    public static Share ofPercent(double percent) {
        return new Share(percent / 100);
    }

    public double percent() {
        return fraction * 100;
    }

    @Override
    public int compareTo(Share other) {
        return Double.compare(fraction, other.fraction);
    }
}
