package org.toll.people.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.toll.math.parallel.Parallel;
import org.toll.people.compare.Attribute;
import org.toll.people.compare.Comparator;
import org.toll.people.compare.EstablishedNames;
import org.toll.people.compare.FamilyForms;
import org.toll.people.compare.JoinedAttribute;
import org.toll.people.record.RecordTable;

/** The fields, corrections and keys of a model, read from one table and ready to be compared. */
final class BoundFields {
    private final Map<String, Attribute> attributes = new HashMap<>();
    private final Map<String, Comparator> comparators = new HashMap<>();
    private final Map<String, FieldKind> kinds = new HashMap<>();
    private final Map<String, Attribute> familyForms = new HashMap<>();
    private final Map<List<String>, Attribute> events = new HashMap<>();
    private final Map<List<String>, Comparator> eventComparators = new HashMap<>();
    private final Map<Key, Attribute> keys = new HashMap<>();
    private final FieldReader reader;
    private final Set<String> givenNames = new HashSet<>();
    private final int records;

    private BoundFields(FieldReader reader, int records) {
        this.reader = reader;
        this.records = records;
    }

    static BoundFields of(List<Field> fields, RecordTable table, int threads) {
        FieldReader reader = new FieldReader(table);
        BoundFields bound = new BoundFields(reader, table.size());
        List<Attribute> read = Parallel.map(threads, fields, reader::read);
        List<Integer> places = IntStream.range(0, fields.size()).boxed().toList();
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).kind() == FieldKind.GIVEN_NAME) {
                bound.givenNames.addAll(EstablishedNames.of(read.get(i)));
            }
        }
        List<Comparator> comparators = Parallel.map(
                threads, places, i -> FieldComparators.of(fields.get(i).kind(), read.get(i), bound.givenNames));
        for (int i = 0; i < fields.size(); i++) {
            bound.kinds.put(fields.get(i).name(), fields.get(i).kind());
            bound.attributes.put(fields.get(i).name(), read.get(i));
            bound.comparators.put(fields.get(i).name(), comparators.get(i));
        }
        return bound;
    }

    int records() {
        return records;
    }

    Attribute attribute(String field) {
        return find(attributes, field);
    }

    Comparator comparator(String field) {
        return find(comparators, field);
    }

    /** Share of the records that say something of a field. */
    double present(String field) {
        Attribute attribute = attribute(field);
        long present = 0;
        for (int code = 0; code < attribute.values().size(); code++) {
            present += attribute.count(code);
        }
        return records == 0 ? 0 : (double) present / records;
    }

    /** The joint values of what an event looks at; of relatives, what they share in the form that they write alike. */
    Attribute attribute(Correction correction) {
        boolean isOfFamily = correction.event().isOfFamily();
        return events.computeIfAbsent(
                correction.fields(),
                fields -> JoinedAttribute.of(
                        correction.event().label(),
                        isOfFamily
                                ? correction.shared().stream()
                                        .map(this::familyForm)
                                        .toList()
                                : fields.stream().map(this::attribute).toList()));
    }

    Comparator comparator(Correction correction) {
        Attribute attribute = attribute(correction);
        return eventComparators.computeIfAbsent(
                correction.fields(), fields -> FieldComparators.of(correction.event(), attribute));
    }

    /** A field as a family writes it; given names that are in doubt are missing. */
    Attribute familyForm(String field) {
        Attribute known = familyForms.get(field);
        if (known == null) {
            Attribute attribute = attribute(field);
            known = switch (find(kinds, field)) {
                case SURNAME -> FamilyForms.ofSurnames(attribute);
                case PATRONYMIC -> FamilyForms.ofPatronymics(attribute);
                case GIVEN_NAME -> FamilyForms.ofGivenNames(attribute, givenNames);
                default -> attribute;
            };
            familyForms.put(field, known);
        }
        return known;
    }

    Attribute key(Key key) {
        Attribute known = keys.get(key);
        if (known == null) {
            known = KeyReader.read(
                    key, key.fields().stream().map(this::attribute).toList());
            keys.put(key, known);
        }
        return known;
    }

    /** How a population's values are known again among those of a field. */
    PopulationKeys populationKeys(Field field) {
        return reader.populationKeys(field);
    }

    private static <K, V> V find(Map<K, V> map, K key) {
        V value = map.get(key);
        if (value == null) {
            throw new IllegalArgumentException("not bound: " + key);
        }
        return value;
    }
}
