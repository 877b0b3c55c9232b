package org.toll.store.people;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.toll.people.cluster.Clustering;
import org.toll.people.record.RecordKey;
import org.toll.people.record.RecordTable;
import org.toll.people.registry.KeyedHash;
import org.toll.people.registry.Person;
import org.toll.people.registry.Registry;
import org.toll.people.registry.RegistryUpdate;
import org.toll.people.registry.Standing;

/** Public ids of people beside the results of a linkage. */
public final class IdFiles {
    private IdFiles() {}

    /** The registry after a linkage. */
    public static RegistryUpdate next(Registry before, RecordTable table, Clustering clustering, KeyedHash hash) {
        List<List<RecordKey>> people = new ArrayList<>();
        for (int person = 0; person < clustering.people(); person++) {
            people.add(new ArrayList<>(1));
        }
        for (int row = 0; row < table.size(); row++) {
            people.get(clustering.personOf(row)).add(table.key(row));
        }
        return before.next(people, hash);
    }

    /**
     * Writes {@code ids}, for each record the id of its person; {@code redirects}, for each id that no longer stands for
     * itself the one that does, or nothing if its records were withdrawn; and the registry.
     */
    public static void write(Path folder, TableFormat format, RecordTable table, Registry registry) throws IOException {
        try (TableFile ids = TableFile.create(
                folder, "ids", format, List.of(Field.text("list"), Field.text("id"), Field.text("person_id")))) {
            for (int row = 0; row < table.size(); row++) {
                RecordKey key = table.key(row);
                ids.row(
                        key.list(),
                        key.id(),
                        registry.personOf(key).orElseThrow().value());
            }
        }
        try (TableFile redirects = TableFile.create(
                folder, "redirects", format, List.of(Field.text("person_id"), Field.text("stands_for")))) {
            for (Person person : registry.people()) {
                if (person.standing() instanceof Standing.Redirected) {
                    redirects.row(
                            person.id().value(), registry.resolve(person.id()).value());
                } else if (person.standing() instanceof Standing.Retired) {
                    redirects.row(person.id().value(), "");
                }
            }
        }
        RegistryFile.write(folder, registry);
    }
}
