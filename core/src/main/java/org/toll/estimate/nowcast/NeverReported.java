package org.toll.estimate.nowcast;

import org.toll.base.InvalidInput;
import org.toll.math.random.RandomStream;

/**
 * The share of deaths that no list will ever name, as a Beta distribution. <b>No reporting triangle can tell it</b>: a list that
 * stops growing at 60 % of the dead looks like one that stops at all of them. So it is stated, and its effect shown beside the
 * estimate without it.
 *
 * @param alpha above 0
 * @param beta above 0; the mean is alpha / (alpha + beta)
 */
public record NeverReported(double alpha, double beta) {
    public NeverReported {
        if (!(alpha > 0) || !(beta > 0) || !Double.isFinite(alpha + beta)) {
            throw InvalidInput.of(
                    "A Beta distribution has two numbers above 0",
                    alpha + ", " + beta,
                    "For about 10 to 40 per cent write 5, 15.");
        }
    }

    double draw(RandomStream random) {
        double never = CountDraw.gamma(random, alpha);
        return never / (never + CountDraw.gamma(random, beta));
    }
}
