package org.toll.math.posteriordb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.StreamSupport;

/** A data file of posteriordb: numbers, vectors and matrices by name. */
final class StanData {
    private final JsonNode root;

    private StanData(JsonNode root) {
        this.root = root;
    }

    static StanData read(Path file) {
        try {
            return new StanData(new ObjectMapper().readTree(file.toFile()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
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
