package org.toll.bench.sampler;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.toll.math.model.Model;
import org.toll.math.model.PosteriorDensity;

/**
 * Log density and gradient of a state-space model. With {@code -prof gc} the normalised allocation rate shows what one evaluation
 * allocates: nothing.
 *
 * <pre>java -jar bench/target/bench.jar GradientBenchmark -prof gc</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class GradientBenchmark {
    /** 60 months with level, step and noise; 240 with the same. */
    @Param({"60", "240"})
    public int months = 60;

    private PosteriorDensity.Evaluator evaluator = new Unset();
    private double[] position = {};
    private double[] gradient = {};

    @Setup
    public void build() {
        double[] y = new double[months];
        for (int t = 0; t < months; t++) {
            y[t] = 10 + Math.sin(0.3 * t);
        }
        Model model = PeerModels.stateSpace(y);
        evaluator = model.evaluator();
        position = new double[model.dimension()];
        gradient = new double[model.dimension()];
        for (int i = 0; i < months; i++) {
            position[i] = 10;
        }
    }

    @Benchmark
    public double logDensityAndGradient() {
        return evaluator.logDensity(position, gradient);
    }

    private static final class Unset implements PosteriorDensity.Evaluator {
        @Override
        public double logDensity(double[] place, double[] slope) {
            throw new IllegalStateException("build() first");
        }

        @Override
        public void quantities(double[] place, double[] values) {
            throw new IllegalStateException("build() first");
        }
    }
}
