package org.toll.bench.sampler;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.StreamSupport;

/** A JSON file of numbers, vectors and matrices by name. */
final class Data {
    private final JsonNode root;

    private Data(JsonNode root) {
        this.root = root;
    }

    static Data read(Path file) throws IOException {
        return new Data(new ObjectMapper().readTree(file.toFile()));
    }

    /** A number, a vector, or a matrix row after row. */
    double[] get(String name) {
        return numbers(root.required(name));
    }

    private static double[] numbers(JsonNode node) {
        if (!node.isArray()) {
            return new double[] {node.doubleValue()};
        }
        return StreamSupport.stream(node.spliterator(), false)
                .flatMapToDouble(element -> Arrays.stream(numbers(element)))
                .toArray();
    }
}
