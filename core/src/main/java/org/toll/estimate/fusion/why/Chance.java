package org.toll.estimate.fusion.why;

import org.toll.math.random.RandomStream;

/** Draws from the error law of statements. */
final class Chance {
    private Chance() {}

    /** Student's t. */
    static double student(RandomStream random, int degrees) {
        double squares = 0;
        for (int i = 0; i < degrees; i++) {
            double z = random.normal();
            squares += z * z;
        }
        return random.normal() / Math.sqrt(squares / degrees);
    }
}
