package org.toll.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.toll.app.Environment;
import org.toll.base.InvalidInput;
import org.toll.people.cluster.Clustering;
import org.toll.people.record.RecordTable;
import org.toll.people.registry.RegistryEvent;
import org.toll.people.registry.RegistryUpdate;
import org.toll.store.people.IdFiles;
import org.toll.store.people.IdKey;
import org.toll.store.people.RegistryFile;
import org.toll.store.people.TableFormat;
import picocli.CommandLine.Option;

/** Public ids of people, if they are wanted. */
final class PublicIds {
    @Option(
            names = "--ids",
            paramLabel = "KEYFILE",
            description = {
                "Give each person a public id that survives runs, merges and splits, under the secret key in this file,",
                "which is made if it is not there: keep it. The registry of the folder is carried on."
            })
    private Optional<Path> keyFile = Optional.empty();

    /**
     * @throws InvalidInput if a folder has ids and their key was not given
     */
    void requireKey(Path folder) {
        if (keyFile.isEmpty() && RegistryFile.isIn(folder)) {
            throw InvalidInput.of(
                    "The people of the folder have public ids",
                    folder,
                    "Name their key to carry them on: --ids KEYFILE");
        }
    }

    /**
     * @param folder with the registry so far, if there is one
     */
    Optional<Given> next(Environment environment, Path folder, RecordTable table, Clustering clustering)
            throws IOException {
        if (keyFile.isEmpty()) {
            return Optional.empty();
        }
        RegistryUpdate update = IdFiles.next(
                RegistryFile.read(folder),
                table,
                clustering,
                IdKey.readOrMake(environment.workingDirectory().resolve(keyFile.get())));
        return Optional.of(new Given(environment, table, update));
    }

    /** Ids that were given. */
    record Given(Environment environment, RecordTable table, RegistryUpdate update) {
        void write(Path folder, TableFormat format) throws IOException {
            IdFiles.write(folder, format, table, update.registry());
        }

        void tell() {
            environment
                    .out()
                    .println("Public ids, release %d: %,d new, %,d unchanged, %,d redirected, %,d retired."
                            .formatted(
                                    update.registry().releases(),
                                    count(RegistryEvent.Born.class),
                                    update.unchanged(),
                                    count(RegistryEvent.Merged.class),
                                    count(RegistryEvent.Retired.class)));
        }

        private long count(Class<? extends RegistryEvent> kind) {
            List<RegistryEvent> events = update.events();
            return events.stream().filter(kind::isInstance).count();
        }
    }
}
