package org.toll.store.people;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.toll.base.InvalidInput;
import org.toll.people.record.RecordKey;
import org.toll.people.registry.Membership;
import org.toll.people.registry.Person;
import org.toll.people.registry.PersonId;
import org.toll.people.registry.RegistryEvent;
import org.toll.people.registry.RegistryEvent.Born;
import org.toll.people.registry.RegistryEvent.Kept;
import org.toll.people.registry.RegistryEvent.Merged;
import org.toll.people.registry.RegistryEvent.Retired;
import org.toll.people.registry.RegistryEvent.Revived;
import org.toll.people.registry.RegistryEvent.Split;
import org.toll.people.registry.SplitReason;
import org.toll.people.registry.Standing;

/** The lines of a registry's file: people, memberships and events as JSON objects and back. */
final class RegistryLines {
    private RegistryLines() {}

    static void write(JsonGenerator json, Person person) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", person.id().value());
        writeKey(json, "founder", person.founder());
        json.writeNumberField("since", person.since());
        if (person.standing() instanceof Standing.Redirected redirected) {
            json.writeStringField("to", redirected.to().value());
        } else if (person.standing() instanceof Standing.Retired) {
            json.writeBooleanField("retired", true);
        }
        end(json);
    }

    static Person person(JsonNode node) {
        Standing standing = Standing.ACTIVE;
        if (node.has("to")) {
            standing = new Standing.Redirected(id(node, "to"));
        } else if (node.path("retired").booleanValue()) {
            standing = Standing.RETIRED;
        }
        return new Person(
                id(node, "id"), key(node.path("founder")), node.path("since").intValue(), standing);
    }

    static void write(JsonGenerator json, RecordKey record, Membership membership) throws IOException {
        json.writeStartObject();
        writeKey(json, "record", record);
        json.writeStringField("person", membership.person().value());
        json.writeNumberField("since", membership.since());
        if (!membership.isPresent()) {
            json.writeBooleanField("withdrawn", true);
        }
        end(json);
    }

    static Membership membership(JsonNode node) {
        return new Membership(
                id(node, "person"),
                node.path("since").intValue(),
                !node.path("withdrawn").booleanValue());
    }

    static void write(JsonGenerator json, RegistryEvent event) throws IOException {
        json.writeStartObject();
        json.writeStringField("event", event.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        json.writeNumberField("release", event.release());
        json.writeStringField("id", event.person().value());
        if (event instanceof Kept kept) {
            writeKeys(json, "gained", kept.gained());
            writeKeys(json, "lost", kept.lost());
        } else if (event instanceof Merged merged) {
            json.writeStringField("into", merged.into().value());
        } else if (event instanceof Split split) {
            json.writeStringField("heir", split.heir().value());
            json.writeStringField("reason", split.reason().name().toLowerCase(Locale.ROOT));
            json.writeArrayFieldStart("others");
            for (PersonId other : split.others()) {
                json.writeString(other.value());
            }
            json.writeEndArray();
        } else if (event instanceof Born born) {
            writeKey(json, "founder", born.founder());
        }
        end(json);
    }

    static RegistryEvent event(JsonNode node) {
        int release = node.path("release").intValue();
        PersonId person = id(node, "id");
        String kind = node.path("event").asText();
        return switch (kind) {
            case "born" -> new Born(release, person, key(node.path("founder")));
            case "kept" -> new Kept(release, person, keys(node.path("gained")), keys(node.path("lost")));
            case "merged" -> new Merged(release, person, id(node, "into"));
            case "split" ->
                new Split(
                        release,
                        person,
                        id(node, "heir"),
                        reason(node.path("reason").asText()),
                        ids(node.path("others")));
            case "retired" -> new Retired(release, person);
            case "revived" -> new Revived(release, person);
            default -> throw InvalidInput.of("No event of a registry has this name", kind, "The file is damaged.");
        };
    }

    static void end(JsonGenerator json) throws IOException {
        json.writeEndObject();
        json.writeRaw('\n');
    }

    static RecordKey key(JsonNode pair) {
        return new RecordKey(pair.path(0).asText(), pair.path(1).asText());
    }

    private static void writeKey(JsonGenerator json, String name, RecordKey key) throws IOException {
        json.writeArrayFieldStart(name);
        json.writeString(key.list());
        json.writeString(key.id());
        json.writeEndArray();
    }

    private static void writeKeys(JsonGenerator json, String name, List<RecordKey> keys) throws IOException {
        json.writeArrayFieldStart(name);
        for (RecordKey key : keys) {
            json.writeStartArray();
            json.writeString(key.list());
            json.writeString(key.id());
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private static List<RecordKey> keys(JsonNode array) {
        List<RecordKey> keys = new ArrayList<>();
        array.forEach(pair -> keys.add(key(pair)));
        return keys;
    }

    private static List<PersonId> ids(JsonNode array) {
        List<PersonId> ids = new ArrayList<>();
        array.forEach(text -> ids.add(new PersonId(text.asText())));
        return ids;
    }

    private static PersonId id(JsonNode node, String name) {
        return new PersonId(node.path(name).asText());
    }

    private static SplitReason reason(String name) {
        for (SplitReason reason : SplitReason.values()) {
            if (reason.name().toLowerCase(Locale.ROOT).equals(name)) {
                return reason;
            }
        }
        throw InvalidInput.of("No reason of a split has this name", name, "The file is damaged.");
    }
}
