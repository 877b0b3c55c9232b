package org.toll.store.people;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.toll.base.InvalidInput;
import org.toll.people.model.LinkageModel;
import org.toll.people.model.ModelTree;
import org.toll.people.model.Population;

/** A linkage model as a YAML file; a JSON file, which is YAML too, is read as well. */
public final class ModelFile {
    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .build());

    private ModelFile() {}

    /**
     * @throws InvalidInput if the file or a population table that it names is missing, it is no YAML, or no model; the message
     *     says where
     */
    public static LinkageModel read(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            Map<String, Object> tree = YAML.readValue(Files.readString(file), new TypeReference<>() {});
            if (tree == null) {
                throw InvalidInput.of("The model file is empty", name, "Link once without it to have one written.");
            }
            return ModelTree.ofTree(tree, table -> PopulationFile.read(file.resolveSibling(table)));
        } catch (JsonProcessingException malformed) {
            throw InvalidInput.of("Not YAML", malformed.getOriginalMessage(), "Check the indentation at this place.")
                    .at(name + ":" + malformed.getLocation().getLineNr());
        } catch (IOException unreadable) {
            throw InvalidInput.of("The model file cannot be read", file, "Check the path.");
        }
    }

    /** Writes a model, and beside it the population tables that it names, so that it can be read, changed, and used again. */
    public static void write(Path file, LinkageModel model) throws IOException {
        Map<String, Object> tree = new LinkedHashMap<>(ModelTree.toTree(model));
        String head =
                "# A linkage model. Take out the levels of a comparison, or the prior, to have them learned again.\n"
                        + "# Use it: toll link FILE... --model " + file.getFileName() + "\n";
        for (Population population : model.populations()) {
            PopulationFile.write(file.resolveSibling(population.name()), population);
        }
        Files.writeString(file, head + YAML.writeValueAsString(tree));
    }
}
