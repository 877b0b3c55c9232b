package org.toll.store.exchange;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.toll.base.InvalidInput;
import org.toll.base.SourceId;
import org.toll.ledger.Reliability;
import org.toll.ledger.Source;
import org.toll.ledger.SourceKind;

/**
 * Finds the source that a name means: an id, a registered name, or an alias in use on the day. A name that nobody registered
 * becomes a source of its own, of unknown kind and reliability, and is never guessed to be a known one.
 */
final class SourceNames {
    private record Named(Source source, Optional<Source.Alias> alias) {}

    private static final int MOST_REMEMBERED = 10_000;

    private final Map<String, List<Named>> byName = new HashMap<>();
    private final Map<String, List<Named>> asWritten = new HashMap<>();
    private final Map<SourceId, Source> byId = new HashMap<>();
    private final Map<String, SourceId> unregistered = new HashMap<>();

    SourceNames(List<Source> sources) {
        for (Source source : sources) {
            byId.put(source.id(), source);
            add(source.id().value(), new Named(source, Optional.empty()));
            add(source.name(), new Named(source, Optional.empty()));
            source.aliases().forEach(alias -> add(alias.name(), new Named(source, Optional.of(alias))));
        }
    }

    /**
     * @param source the id to use
     * @param isNew whether this is the first mention of a name that nobody registered
     */
    record Found(SourceId source, boolean isNew) {}

    /**
     * @param on the day on which the name was used
     * @throws InvalidInput if the name is blank or, on that day, the name of several sources
     */
    Found find(String name, LocalDate on) {
        SourceId known = unregistered.get(name);
        if (known != null) {
            return new Found(known, false);
        } else if (name.isBlank()) {
            throw InvalidInput.of("A claim needs its source", name, "Give the source's id or name.");
        }
        List<SourceId> matches = candidates(name).stream()
                .filter(named -> named.alias().map(alias -> alias.isInUseOn(on)).orElse(true))
                .map(named -> named.source().id())
                .distinct()
                .toList();
        if (matches.size() > 1) {
            throw InvalidInput.of("Several sources go by this name on " + on, name, "Give one of the ids " + matches);
        }
        if (matches.size() == 1) {
            return new Found(matches.get(0), false);
        }
        SourceId id = SourceId.fromName(name);
        unregistered.put(name, id);
        // An id written as such needs no register entry; a name does, or it would be lost.
        return new Found(id, !byId.containsKey(id) && !id.value().equals(name));
    }

    /** Remembered as written, since a file repeats few names many times and folding them is slow. */
    private List<Named> candidates(String name) {
        if (asWritten.size() >= MOST_REMEMBERED) {
            asWritten.clear();
        }
        return asWritten.computeIfAbsent(name, written -> byName.getOrDefault(key(written), List.of()));
    }

    /** The register entry of a name that nobody registered. */
    static Source unregistered(SourceId id, String name) {
        return new Source(id, name.strip(), SourceKind.UNKNOWN, Optional.empty(), Reliability.F, List.of());
    }

    private void add(String name, Named named) {
        byName.merge(
                key(name),
                List.of(named),
                (old, more) -> Stream.concat(old.stream(), more.stream()).toList());
    }

    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
