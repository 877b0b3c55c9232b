package org.toll.store.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toll.base.InvalidInput;
import org.toll.people.record.RecordKey;
import org.toll.people.registry.KeyedHash;
import org.toll.people.registry.Registry;

class RegistryFileTest {
    private static final KeyedHash KEY = KeyedHash.ofKey("sixteen bytes or more".getBytes(StandardCharsets.UTF_8));

    @TempDir
    private Path folder = Path.of("unset");

    @Test
    void a_registry_is_read_as_it_was_written_with_all_that_happened() throws IOException {
        Registry registry = Registry.EMPTY;
        // Born; merged; split and revived; withdrawn.
        for (String release : List.of("a|b|c d|e", "a b|c d|e", "a|b|c|d|e f", "a|b|c|d")) {
            registry = registry.next(clusters(release), KEY).registry();
        }

        RegistryFile.write(folder, registry);
        Registry read = RegistryFile.read(folder);

        assertThat(read.events()).isEqualTo(registry.events());
        assertThat(read.people()).containsExactlyElementsOf(registry.people());
        assertThat(read.memberships()).isEqualTo(registry.memberships());
        assertThat(read.releases()).isEqualTo(4);
        assertThat(read.events().stream().map(event -> event.getClass().getSimpleName()))
                .contains("Born", "Merged", "Split", "Revived", "Retired", "Kept");
    }

    @Test
    void a_damaged_registry_is_refused_at_its_line() throws IOException {
        RegistryFile.write(folder, Registry.EMPTY.next(clusters("a|b"), KEY).registry());
        Path file = folder.resolve("registry.jsonl");
        Files.writeString(file, Files.readString(file).replaceFirst("\"id\":\"..", "\"id\":\"!!"));
        assertThatThrownBy(() -> RegistryFile.read(folder))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("registry.jsonl:2");
    }

    private static List<List<RecordKey>> clusters(String people) {
        return Stream.of(people.split("\\|"))
                .map(person -> Stream.of(person.split(" "))
                        .map(id -> new RecordKey("list", id))
                        .toList())
                .toList();
    }
}
