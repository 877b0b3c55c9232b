package org.toll.people.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.toll.base.InvalidInput;
import org.toll.people.record.RecordKey;
import org.toll.people.registry.RegistryEvent.Born;
import org.toll.people.registry.RegistryEvent.Kept;
import org.toll.people.registry.RegistryEvent.Merged;
import org.toll.people.registry.RegistryEvent.Retired;
import org.toll.people.registry.RegistryEvent.Revived;
import org.toll.people.registry.RegistryEvent.Split;

/** One step of the registry. Each old id looks for its heir among the clusters, then each cluster chooses among the ids. */
final class Release {
    private final Registry before;
    private final KeyedHash hash;
    private final int number;
    private final List<List<RecordKey>> clusters;
    private final SortedMap<PersonId, Person> people = new TreeMap<>();
    private final SortedMap<RecordKey, Membership> memberships = new TreeMap<>();
    private final SortedMap<PersonId, List<Claim>> claims = new TreeMap<>();
    private final Map<Integer, List<Claim>> inherited = new HashMap<>();
    private final List<RegistryEvent> events = new ArrayList<>();
    private final PersonId[] idOf;

    /** What an id has in a cluster: how many of its records, and the one known longest. */
    private record Claim(PersonId id, int cluster, int records, RecordKey oldest) {}

    Release(Registry before, Collection<? extends Collection<RecordKey>> clusters, KeyedHash hash) {
        this.before = before;
        this.hash = hash;
        this.number = before.releases() + 1;
        this.clusters = sorted(clusters);
        this.idOf = new PersonId[this.clusters.size()];
        before.people().forEach(person -> people.put(person.id(), person));
        memberships.putAll(before.memberships());
    }

    RegistryUpdate run() {
        collectClaims();
        Map<PersonId, Claim> heirs = new HashMap<>();
        claims.forEach((id, ofId) -> {
            Claim heir = ofId.stream()
                    .min(Comparator.comparing(Claim::records).reversed().thenComparing(Claim::oldest, byAge()))
                    .orElseThrow();
            heirs.put(id, heir);
            inherited.computeIfAbsent(heir.cluster(), any -> new ArrayList<>()).add(heir);
        });
        for (int cluster = 0; cluster < clusters.size(); cluster++) {
            idOf[cluster] = name(cluster);
        }
        Map<PersonId, Set<RecordKey>> held = presentRecords();
        assignRecords();
        tellSplits(heirs);
        retire();
        int unchanged = tellKept(held);
        events.sort(Comparator.comparing(RegistryEvent::person));
        List<RegistryEvent> all = new ArrayList<>(before.events());
        all.addAll(events);
        return new RegistryUpdate(new Registry(people, memberships, all, number), events, unchanged);
    }

    private static List<List<RecordKey>> sorted(Collection<? extends Collection<RecordKey>> clusters) {
        Set<RecordKey> seen = new HashSet<>();
        List<List<RecordKey>> sorted = new ArrayList<>();
        for (Collection<RecordKey> cluster : clusters) {
            for (RecordKey key : cluster) {
                if (!seen.add(key)) {
                    throw InvalidInput.of("A record belongs to one person", key, "Check the ids of its list.");
                }
            }
            if (cluster.isEmpty()) {
                throw InvalidInput.of("A person has a record", cluster, "Leave empty clusters out.");
            }
            sorted.add(cluster.stream().sorted().toList());
        }
        // The order in which a run numbers its people must not matter.
        sorted.sort(Comparator.comparing(cluster -> cluster.get(0)));
        return sorted;
    }

    private void collectClaims() {
        for (int cluster = 0; cluster < clusters.size(); cluster++) {
            int at = cluster;
            Map<PersonId, List<RecordKey>> byId = new TreeMap<>();
            for (RecordKey key : clusters.get(cluster)) {
                before.personOf(key)
                        .ifPresent(id ->
                                byId.computeIfAbsent(id, any -> new ArrayList<>()).add(key));
            }
            byId.forEach((id, keys) -> claims.computeIfAbsent(id, any -> new ArrayList<>())
                    .add(new Claim(
                            id, at, keys.size(), keys.stream().min(byAge()).orElseThrow())));
        }
    }

    /** The id of a cluster: the inherited one with most records here, then the oldest; else one that was merged, else a new one. */
    private PersonId name(int cluster) {
        List<Claim> ids = inherited.getOrDefault(cluster, List.of());
        if (ids.isEmpty()) {
            PersonId merged = mergedBefore(cluster);
            return merged == null ? born(cluster) : revived(merged);
        }
        Claim survivor = ids.stream()
                .min(Comparator.comparing(Claim::records)
                        .reversed()
                        .thenComparing(claim -> person(claim.id()).since())
                        .thenComparing(claim -> person(claim.id()).founder()))
                .orElseThrow();
        for (Claim claim : ids) {
            if (!claim.equals(survivor)) {
                people.put(claim.id(), person(claim.id()).with(new Standing.Redirected(survivor.id())));
                events.add(new Merged(number, claim.id(), survivor.id()));
            }
        }
        if (person(survivor.id()).standing() instanceof Standing.Retired) {
            return revived(survivor.id());
        }
        return survivor.id();
    }

    private Person person(PersonId id) {
        return Objects.requireNonNull(people.get(id));
    }

    /** The oldest id that a record of the cluster founded and that redirects: the merge was wrong, and is undone. */
    private @Nullable PersonId mergedBefore(int cluster) {
        for (RecordKey key : clusters.get(cluster).stream().sorted(byAge()).toList()) {
            for (int attempt = 0; ; attempt++) {
                Person known = before.find(PersonId.founded(key, attempt, hash)).orElse(null);
                if (known == null) {
                    break;
                }
                if (known.founder().equals(key) && known.standing() instanceof Standing.Redirected) {
                    return known.id();
                }
            }
        }
        return null;
    }

    private PersonId revived(PersonId id) {
        people.put(id, person(id).with(Standing.ACTIVE));
        events.add(new Revived(number, id));
        return id;
    }

    private PersonId born(int cluster) {
        RecordKey founder =
                clusters.get(cluster).stream().min(byAge()).orElseThrow();
        int attempt = 0;
        PersonId id = PersonId.founded(founder, attempt, hash);
        while (people.containsKey(id)) {
            id = PersonId.founded(founder, ++attempt, hash);
        }
        people.put(id, new Person(id, founder, number, Standing.ACTIVE));
        events.add(new Born(number, id, founder));
        return id;
    }

    private Map<PersonId, Set<RecordKey>> presentRecords() {
        Map<PersonId, Set<RecordKey>> held = new HashMap<>();
        before.memberships().forEach((key, membership) -> {
            if (membership.isPresent()) {
                held.computeIfAbsent(before.resolve(membership.person()), any -> new HashSet<>())
                        .add(key);
            }
        });
        return held;
    }

    private void assignRecords() {
        memberships.replaceAll((key, old) -> new Membership(old.person(), old.since(), false));
        for (int cluster = 0; cluster < clusters.size(); cluster++) {
            for (RecordKey key : clusters.get(cluster)) {
                Membership old = memberships.get(key);
                memberships.put(key, new Membership(idOf[cluster], old == null ? number : old.since(), true));
            }
        }
    }

    private void tellSplits(Map<PersonId, Claim> heirs) {
        claims.forEach((id, parts) -> {
            if (parts.size() > 1) {
                Claim heir = Objects.requireNonNull(heirs.get(id));
                long asLarge = parts.stream()
                        .filter(part -> part.records() == heir.records())
                        .count();
                List<PersonId> others = parts.stream()
                        .filter(part -> !part.equals(heir))
                        .map(part -> idOf[part.cluster()])
                        .toList();
                SplitReason reason = asLarge == 1 ? SplitReason.MORE_RECORDS : SplitReason.OLDEST_RECORD;
                events.add(new Split(number, id, idOf[heir.cluster()], reason, others));
            }
        });
    }

    private void retire() {
        for (Person person : before.people()) {
            if (person.standing() instanceof Standing.Active && !claims.containsKey(person.id())) {
                people.put(person.id(), person(person.id()).with(Standing.RETIRED));
                events.add(new Retired(number, person.id()));
            }
        }
    }

    private int tellKept(Map<PersonId, Set<RecordKey>> held) {
        int unchanged = 0;
        for (int cluster = 0; cluster < clusters.size(); cluster++) {
            Set<RecordKey> old = held.get(idOf[cluster]);
            if (old != null) {
                Set<RecordKey> now = new HashSet<>(clusters.get(cluster));
                List<RecordKey> gained = clusters.get(cluster).stream()
                        .filter(key -> !old.contains(key))
                        .toList();
                List<RecordKey> lost =
                        old.stream().filter(key -> !now.contains(key)).sorted().toList();
                if (gained.isEmpty() && lost.isEmpty()) {
                    unchanged++;
                } else {
                    events.add(new Kept(number, idOf[cluster], gained, lost));
                }
            }
        }
        return unchanged;
    }

    /** Known longest first; those of one release by their keys. */
    private Comparator<RecordKey> byAge() {
        return Comparator.<RecordKey>comparingInt(key -> {
                    Membership known = before.memberships().get(key);
                    return known == null ? number : known.since();
                })
                .thenComparing(Comparator.naturalOrder());
    }
}
