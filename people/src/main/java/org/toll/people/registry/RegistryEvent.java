package org.toll.people.registry;

import java.util.List;
import java.util.stream.Stream;
import org.toll.people.record.RecordKey;

/** Something that happened to an id in a release. */
public sealed interface RegistryEvent {
    /** Number of the release, from 1. */
    int release();

    /** The id that it happened to. */
    PersonId person();

    /** Every id that it touches. */
    default List<PersonId> concerned() {
        return List.of(person());
    }

    /**
     * A new person.
     *
     * @param founder the record from which the id is derived
     */
    record Born(int release, PersonId person, RecordKey founder) implements RegistryEvent {}

    /**
     * The same person with other records.
     *
     * @param gained records that came in
     * @param lost records that went to somebody else or were withdrawn
     */
    record Kept(int release, PersonId person, List<RecordKey> gained, List<RecordKey> lost) implements RegistryEvent {
        public Kept {
            gained = List.copyOf(gained);
            lost = List.copyOf(lost);
        }
    }

    /**
     * The person is another one; the id redirects from now on.
     *
     * @param into the id with more records, or the older one
     */
    record Merged(int release, PersonId person, PersonId into) implements RegistryEvent {
        @Override
        public List<PersonId> concerned() {
            return List.of(person, into);
        }
    }

    /**
     * The records were of several people.
     *
     * @param heir who keeps the id: itself, or the id that it was merged into in the same release
     * @param reason why that part kept it
     * @param others ids of the other parts
     */
    record Split(int release, PersonId person, PersonId heir, SplitReason reason, List<PersonId> others)
            implements RegistryEvent {
        public Split {
            others = List.copyOf(others);
        }

        @Override
        public List<PersonId> concerned() {
            return Stream.concat(
                            Stream.of(person, heir), others.stream())
                    .distinct()
                    .toList();
        }
    }

    /** No record of the person is left in the release. */
    record Retired(int release, PersonId person) implements RegistryEvent {}

    /** A retired person's records came back, or a merge was undone. */
    record Revived(int release, PersonId person) implements RegistryEvent {}
}
