package org.toll.people.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.toll.base.InvalidInput;
import org.toll.people.record.RecordKey;

/**
 * Every person's id that was ever given out, and where each record belongs. A release is a pure function of the registry before
 * and the new clustering: ids that can stay, stay; none is given twice; merged ids redirect.
 *
 * <p>Immutable. What {@link #people}, {@link #memberships} and {@link #events} give can be stored and handed to {@link #of}.
 *
 * <pre>{@code
 * RegistryUpdate first = Registry.EMPTY.next(clusters, KeyedHash.ofKey(key));
 * RegistryUpdate second = first.registry().next(clustersOfTheNextRun, KeyedHash.ofKey(key));
 * }</pre>
 */
public final class Registry {
    /** Before the first release. */
    public static final Registry EMPTY = new Registry(new TreeMap<>(), new TreeMap<>(), List.of(), 0);

    /** A record founds a second person when it loses its first id; so often nobody changes hands. */
    private static final int MOST_ATTEMPTS = 1_000;

    private final SortedMap<PersonId, Person> people;
    private final SortedMap<RecordKey, Membership> memberships;
    private final List<RegistryEvent> events;
    private final int releases;

    Registry(
            SortedMap<PersonId, Person> people,
            SortedMap<RecordKey, Membership> memberships,
            List<RegistryEvent> events,
            int releases) {
        this.people = Collections.unmodifiableSortedMap(people);
        this.memberships = Collections.unmodifiableSortedMap(memberships);
        this.events = List.copyOf(events);
        this.releases = releases;
    }

    /**
     * A registry as it was stored.
     *
     * @param releases how many there were
     * @throws InvalidInput if an id is there twice, or a redirect or membership names an id that is not there
     */
    public static Registry of(
            Collection<Person> people,
            Map<RecordKey, Membership> memberships,
            List<RegistryEvent> events,
            int releases) {
        SortedMap<PersonId, Person> byId = new TreeMap<>();
        for (Person person : people) {
            if (byId.put(person.id(), person) != null) {
                throw InvalidInput.of("An id is given once", person.id(), "The stored registry is damaged.");
            }
        }
        Registry registry = new Registry(byId, new TreeMap<>(memberships), events, releases);
        byId.keySet().forEach(registry::resolve);
        memberships.values().forEach(membership -> registry.resolve(membership.person()));
        return registry;
    }

    /**
     * The registry after one more release.
     *
     * @param clusters the records of each person, every record once, in any order
     * @param hash under the registry's own key, the same in every release
     * @throws InvalidInput if a record belongs to two clusters, a cluster is empty, or the key is another one
     */
    public RegistryUpdate next(Collection<? extends Collection<RecordKey>> clusters, KeyedHash hash) {
        if (!people.isEmpty() && !isFoundedUnder(hash)) {
            throw InvalidInput.of(
                    "A registry goes on under its own key",
                    "another key",
                    "Find the key that its first ids were given under; under another one people would get new ids.");
        }
        return new Release(this, clusters, hash).run();
    }

    /** Every id ever given out, ascending. */
    public Collection<Person> people() {
        return people.values();
    }

    /** Where each record ever seen belongs. */
    public SortedMap<RecordKey, Membership> memberships() {
        return memberships;
    }

    /** Everything that happened, release by release. */
    public List<RegistryEvent> events() {
        return events;
    }

    /** Number of releases so far. */
    public int releases() {
        return releases;
    }

    /** The person of a record, redirects followed; empty for a record never seen. */
    public Optional<PersonId> personOf(RecordKey record) {
        return Optional.ofNullable(memberships.get(record)).map(membership -> resolve(membership.person()));
    }

    /** The entry of an id, redirected or not. */
    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(people.get(id));
    }

    /**
     * The id that an id stands for today, through all redirects; a retired one stands for itself.
     *
     * @throws InvalidInput if it was never given out
     */
    public PersonId resolve(PersonId id) {
        PersonId at = id;
        for (int steps = 0; steps <= people.size(); steps++) {
            Person person = people.get(at);
            if (person == null) {
                throw InvalidInput.of("This id was never given out", at, "Check the release it was read in.");
            }
            if (!(person.standing() instanceof Standing.Redirected redirected)) {
                return at;
            }
            at = redirected.to();
        }
        throw InvalidInput.of("Redirects of the registry run in a circle", id, "The stored registry is damaged.");
    }

    private boolean isFoundedUnder(KeyedHash hash) {
        Person any = people.values().iterator().next();
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            if (PersonId.founded(any.founder(), attempt, hash).equals(any.id())) {
                return true;
            }
        }
        return false;
    }

    /** Everything that happened to an id, or to those that became it in the same events, in order. */
    public List<RegistryEvent> history(PersonId id) {
        List<RegistryEvent> history = new ArrayList<>();
        for (RegistryEvent event : events) {
            if (event.concerned().contains(id)) {
                history.add(event);
            }
        }
        return history;
    }
}
