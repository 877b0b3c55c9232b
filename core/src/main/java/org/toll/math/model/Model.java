package org.toll.math.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.toll.math.InvalidArgument;

/**
 * A posterior written as formulas.
 *
 * <pre>{@code
 * Model schools = Model.define(m -> {
 *     Expr mu = m.real("mu");
 *     Expr tau = m.positive("tau");
 *     Expr z = m.reals("z", 8);
 *     Expr theta = m.output("theta", mu.plus(tau.times(z)));
 *     m.follows(mu, normal(0, 5));
 *     m.follows(tau, halfCauchy(5));
 *     m.follows(z, normal(0, 1));
 *     m.follows(y, normal(theta, sigma));
 * });
 * }</pre>
 *
 * <p>The definition runs once. What it records is compiled to kernels over preallocated arrays, and gradients come from running
 * them backwards, so evaluation allocates nothing and control flow must not depend on parameters. Immutable and thread-safe.
 */
public final class Model implements PosteriorDensity {
    private final Map<String, ModelBuilder.Declared> parameters;
    private final Program program;
    private final List<String> coordinates;
    private final List<String> quantities;

    private Model(ModelBuilder builder) {
        parameters = new LinkedHashMap<>(builder.parameters());
        if (parameters.isEmpty()) {
            throw InvalidArgument.of("A model needs at least one parameter", "none", "Declare one in the definition.");
        }
        coordinates = new ArrayList<>();
        parameters.forEach((name, declared) -> coordinates.addAll(
                ModelBuilder.names(name, declared.constraint().freeSize(), 0)));
        quantities = new ArrayList<>();
        builder.reported()
                .forEach((name, quantity) -> quantities.addAll(
                        ModelBuilder.names(name, quantity.value().size(), quantity.rows())));
        program = Program.compile(
                parameters.values().stream().map(ModelBuilder.Declared::free).toList(),
                builder.terms(),
                builder.reported().values().stream()
                        .map(ModelBuilder.Reported::value)
                        .toList());
    }

    /**
     * @param definition declares parameters and says what follows what
     * @throws InvalidArgument if a name is used twice, sizes do not go together, or there is no parameter
     */
    public static Model define(Consumer<ModelBuilder> definition) {
        ModelBuilder builder = new ModelBuilder();
        definition.accept(builder);
        return new Model(builder);
    }

    @Override
    public List<String> coordinates() {
        return List.copyOf(coordinates);
    }

    @Override
    public List<String> quantities() {
        return List.copyOf(quantities);
    }

    @Override
    public Evaluator evaluator() {
        return program.evaluator();
    }

    /**
     * The unconstrained position of constrained values, as a start for a sampler.
     *
     * @param values for every parameter, by name; within its constraint
     * @throws InvalidArgument if a parameter is missing, has the wrong size, or lies on or outside its border
     */
    public double[] unconstrain(Map<String, double[]> values) {
        double[] position = new double[coordinates.size()];
        int at = 0;
        for (Map.Entry<String, ModelBuilder.Declared> entry : parameters.entrySet()) {
            Constraint constraint = entry.getValue().constraint();
            double[] value = values.get(entry.getKey());
            if (value == null || value.length != constraint.size()) {
                throw InvalidArgument.of(
                        "Parameter '" + entry.getKey() + "' needs " + constraint.size() + " values",
                        Arrays.toString(value),
                        "Give every parameter a start.");
            }
            for (double free : constraint.free(value)) {
                if (!Double.isFinite(free)) {
                    throw InvalidArgument.of(
                            "The start of '" + entry.getKey() + "' must lie inside its constraint",
                            Arrays.toString(value),
                            "Move it off the border.");
                }
                position[at++] = free;
            }
        }
        return position;
    }
}
