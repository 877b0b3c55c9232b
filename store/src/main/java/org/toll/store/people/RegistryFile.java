package org.toll.store.people;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.toll.base.InvalidInput;
import org.toll.people.record.RecordKey;
import org.toll.people.registry.Membership;
import org.toll.people.registry.Person;
import org.toll.people.registry.Registry;
import org.toll.people.registry.RegistryEvent;

/**
 * The registry of public ids as {@code registry.jsonl}, one object a line: how many releases there were, every id ever given,
 * where each record belongs, and what happened. That an id was born follows from the id, and has no line.
 */
public final class RegistryFile {
    private static final String FILE = "registry.jsonl";
    private static final ObjectMapper JSON = new ObjectMapper();

    private RegistryFile() {}

    /** Whether a folder has a registry. */
    public static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(FILE));
    }

    /**
     * The registry of a folder; an empty one if it has none.
     *
     * @throws InvalidInput if the file is damaged; the message says where
     */
    public static Registry read(Path folder) throws IOException {
        if (!isIn(folder)) {
            return Registry.EMPTY;
        }
        List<Person> people = new ArrayList<>();
        Map<RecordKey, Membership> memberships = new HashMap<>();
        List<RegistryEvent> events = new ArrayList<>();
        int releases = 0;
        long line = 0;
        try (BufferedReader reader = Files.newBufferedReader(folder.resolve(FILE));
                MappingIterator<JsonNode> lines = JSON.readerFor(JsonNode.class).readValues(reader)) {
            while (lines.hasNextValue()) {
                JsonNode node = lines.nextValue();
                line++;
                if (node.has("releases")) {
                    releases = node.path("releases").intValue();
                } else if (node.has("record")) {
                    memberships.put(RegistryLines.key(node.path("record")), RegistryLines.membership(node));
                } else if (node.has("event")) {
                    events.add(RegistryLines.event(node));
                } else {
                    people.add(RegistryLines.person(node));
                }
            }
            return Registry.of(people, memberships, withBirths(people, events), releases);
        } catch (JsonProcessingException malformed) {
            throw InvalidInput.of(
                            "The registry of ids is damaged", malformed.getOriginalMessage(), "Take a copy of it.")
                    .at(FILE + ":" + malformed.getLocation().getLineNr());
        } catch (InvalidInput wrong) {
            throw wrong.at(FILE + ":" + line);
        }
    }

    /** Writes a registry whole. */
    public static void write(Path folder, Registry registry) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(folder.resolve(FILE));
                JsonGenerator json = JSON.createGenerator(writer)) {
            json.setRootValueSeparator(null);
            json.writeStartObject();
            json.writeNumberField("releases", registry.releases());
            RegistryLines.end(json);
            for (Person person : registry.people()) {
                RegistryLines.write(json, person);
            }
            for (Map.Entry<RecordKey, Membership> entry : registry.memberships().entrySet()) {
                RegistryLines.write(json, entry.getKey(), entry.getValue());
            }
            for (RegistryEvent event : registry.events()) {
                if (!(event instanceof RegistryEvent.Born)) {
                    RegistryLines.write(json, event);
                }
            }
        }
    }

    /** Within a release events are in the order of ids, and birth comes first. */
    private static List<RegistryEvent> withBirths(List<Person> people, List<RegistryEvent> events) {
        List<RegistryEvent> all = new ArrayList<>();
        people.forEach(person -> all.add(new RegistryEvent.Born(person.since(), person.id(), person.founder())));
        all.addAll(events);
        all.sort(Comparator.comparingInt(RegistryEvent::release).thenComparing(RegistryEvent::person));
        return all;
    }
}
