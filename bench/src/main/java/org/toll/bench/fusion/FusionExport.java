package org.toll.bench.fusion;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.toll.estimate.fusion.model.LossModel;
import org.toll.estimate.fusion.reading.Auxiliaries;
import org.toll.estimate.fusion.reading.Definition;
import org.toll.estimate.fusion.reading.Exposure;
import org.toll.estimate.fusion.reading.Figure;
import org.toll.estimate.fusion.reading.Reading;
import org.toll.estimate.fusion.reading.Readings;
import org.toll.ledger.Grade;
import org.toll.math.laplace.Laplace;
import org.toll.math.model.Model;
import org.toll.math.model.PosteriorDensity;
import org.toll.math.random.RandomStream;

/**
 * Writes what another tool needs to build the same posterior, and to prove that it did: the readings, before any prior or design
 * is derived from them, and the log density with its gradient at places far out and near the mode.
 *
 * <pre>java -cp bench/target/bench.jar org.toll.bench.fusion.FusionExport fusion.json</pre>
 */
public final class FusionExport {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final double[] SPREADS_AROUND_ZERO = {0, 0.3, 1, 2};
    private static final double[] SPREADS_AROUND_MODE = {0, 0.03, 0.1, 0.3, 1};
    private static final int CLIMB_ITERATIONS = 300;

    private FusionExport() {}

    /**
     * @param arguments the file to write
     */
    public static void main(String[] arguments) throws IOException {
        Readings readings = FusionCase.readings();
        ObjectNode root = MAPPER.createObjectNode();
        root.put("side", FusionCase.SIDE.code());
        root.put("as_of", FusionCase.AS_OF.toString());
        root.put("first_month", readings.timeline().first().toString());
        root.put("months", readings.timeline().size());
        ArrayNode auxiliaries = root.putArray("auxiliaries");
        readings.auxiliaries().forEach(force -> write(auxiliaries.addObject(), force, readings));
        ArrayNode read = root.putArray("readings");
        readings.read().forEach(reading -> write(read.addObject(), reading));
        Model model = LossModel.of(readings).model();
        root.set("coordinates", MAPPER.valueToTree(model.coordinates()));
        write(root.putArray("places"), model);
        MAPPER.writeValue(Path.of(arguments[0]).toFile(), root);
    }

    private static void write(ObjectNode node, Auxiliaries force, Readings readings) {
        node.put("killed", force.killed()).put("sd", force.sd());
        write(node, readings.timeline().exposure(force.period()));
    }

    private static void write(ObjectNode node, Reading reading) {
        Grade grade = reading.claim().footing().grade();
        node.put("claim", reading.claim().id().value())
                .put("origin", reading.origin())
                .put("stance", reading.stance().name().toLowerCase(Locale.ROOT))
                .put("usage", reading.usage())
                .put("published", reading.claim().published().toString())
                .put("last_day", reading.claim().period().last().toString())
                .put("reliability", grade.reliability().name())
                .put("credibility", grade.credibility().digit());
        ObjectNode definitions = node.putObject("definitions");
        for (Definition definition : Definition.values()) {
            Double probability = reading.definitions().get(definition);
            if (probability != null) {
                definitions.put(definition.code(), probability);
            }
        }
        node.put("value", reading.figure().value());
        if (reading.figure() instanceof Figure.Point point) {
            node.put("kind", "point").put("log_sd", point.logSd());
        } else {
            node.put("kind", reading.figure() instanceof Figure.AtLeast ? "at_least" : "at_most");
        }
        write(node, reading.exposure());
    }

    private static void write(ObjectNode node, Exposure exposure) {
        node.put("from", exposure.from());
        ArrayNode weights = node.putArray("weights");
        Arrays.stream(exposure.weights()).forEach(weights::add);
    }

    private static void write(ArrayNode places, Model model) {
        PosteriorDensity.Evaluator evaluator = model.evaluator();
        for (double[] position : positions(model)) {
            double[] gradient = new double[position.length];
            double logDensity = evaluator.logDensity(position, gradient);
            ObjectNode place = places.addObject().put("log_density", logDensity);
            place.set("position", MAPPER.valueToTree(position));
            place.set("gradient", MAPPER.valueToTree(gradient));
        }
    }

    private static List<double[]> positions(Model model) {
        RandomStream random = RandomStream.ofSeed(1);
        List<double[]> positions = new ArrayList<>();
        for (double spread : SPREADS_AROUND_ZERO) {
            double[] position = new double[model.dimension()];
            Arrays.setAll(position, i -> spread * random.normal());
            positions.add(position);
        }
        Laplace.Mode mode = Laplace.climb(model, new double[model.dimension()], CLIMB_ITERATIONS)
                .orElseThrow();
        for (double spread : SPREADS_AROUND_MODE) {
            positions.add(mode.startNear(spread, random));
        }
        return positions;
    }
}
