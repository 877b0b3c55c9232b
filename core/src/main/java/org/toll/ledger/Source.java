package org.toll.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.toll.base.InvalidInput;
import org.toll.base.Side;
import org.toll.base.SourceId;

/**
 * Somebody who states numbers.
 *
 * @param id stable name in the register
 * @param name as printed
 * @param kind of institution
 * @param party the side it belongs to or reports for; empty if none
 * @param reliability Admiralty letter given to it by default
 * @param aliases other names under which its statements are found, with the days on which each was in use
 */
public record Source(
        SourceId id, String name, SourceKind kind, Optional<Side> party, Reliability reliability, List<Alias> aliases)
        implements LedgerRecord {

    public Source {
        aliases = List.copyOf(aliases);
        if (name.isBlank()) {
            throw InvalidInput.of("A source needs a name", name, "Give the name under which it is quoted.");
        }
    }

    /**
     * @param name as found in documents
     * @param from first day in use; empty if always
     * @param until last day in use; empty if still
     */
    public record Alias(String name, Optional<LocalDate> from, Optional<LocalDate> until) {
        public static Alias of(String name) {
            return new Alias(name, Optional.empty(), Optional.empty());
        }

        public boolean isInUseOn(LocalDate day) {
            return from.map(first -> !day.isBefore(first)).orElse(true)
                    && until.map(last -> !day.isAfter(last)).orElse(true);
        }
    }

    @Override
    public String key() {
        return id.value();
    }
}
