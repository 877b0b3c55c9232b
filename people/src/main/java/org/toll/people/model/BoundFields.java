package org.toll.people.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.toll.math.parallel.Parallel;
import org.toll.people.compare.Attribute;
import org.toll.people.compare.Comparator;
import org.toll.people.compare.JoinedAttribute;
import org.toll.people.record.RecordTable;

/** The fields, corrections and keys of a model, read from one table and ready to be compared. */
final class BoundFields {
    private final Map<String, Attribute> attributes = new HashMap<>();
    private final Map<String, Comparator> comparators = new HashMap<>();
    private final Map<List<String>, Attribute> events = new HashMap<>();
    private final Map<List<String>, Comparator> eventComparators = new HashMap<>();
    private final Map<Key, Attribute> keys = new HashMap<>();
    private final FieldReader reader;
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
        List<Comparator> comparators = Parallel.map(
                threads, places, i -> FieldComparators.of(fields.get(i).kind(), read.get(i)));
        for (int i = 0; i < fields.size(); i++) {
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

    Attribute attribute(Correction correction) {
        return events.computeIfAbsent(
                correction.fields(),
                fields -> JoinedAttribute.of(
                        correction.event().label(),
                        fields.stream().map(this::attribute).toList()));
    }

    Comparator comparator(Correction correction) {
        Attribute attribute = attribute(correction);
        return eventComparators.computeIfAbsent(
                correction.fields(), fields -> FieldComparators.of(correction.event(), attribute));
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
