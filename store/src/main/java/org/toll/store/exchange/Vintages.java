package org.toll.store.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.toll.base.InvalidInput;
import org.toll.ledger.Claim;
import org.toll.ledger.ClaimId;
import org.toll.ledger.LedgerRecord;

/**
 * Keeps corrections as corrections. The claim of a date has one id; when a later file, or a later row, says another number, that
 * number becomes a new claim, {@code ...-v2}, which supersedes the first from the day of the later file on.
 */
final class Vintages {
    private static final int MOST_VINTAGES = 100;

    private final KnownRecords known;
    private final String vintage;
    private final Map<String, Claim> made = new HashMap<>();

    /**
     * @param vintage the date of the file; empty if the user gave none
     */
    Vintages(KnownRecords known, String vintage) {
        this.known = known;
        this.vintage = vintage;
    }

    /**
     * The records for one number: the claim in force if it says the same, a superseding one if it says something else.
     *
     * @param reading turns cells into records
     * @throws InvalidInput if a correction of what the ledger holds has no date
     */
    List<LedgerRecord> add(String id, Map<String, String> cells, BiConsumer<Map<String, String>, Sink> reading) {
        Optional<Claim> earlier = findInForce(id);
        Map<String, String> all = new LinkedHashMap<>(cells);
        all.put("id", earlier.map(claim -> next(id, claim)).orElse(id));
        earlier.ifPresent(claim -> all.put("supersedes", claim.id().value()));
        boolean isInLedger =
                earlier.isPresent() && known.findClaim(earlier.get().id()).isPresent();
        if (isInLedger && !vintage.isEmpty()) {
            all.put("published", vintage);
        }
        Collected collected = new Collected(new ArrayList<>());
        reading.accept(all, collected);
        Claim claim = collected.claim();
        if (earlier.isPresent() && earlier.get().statement().equals(claim.statement())) {
            return List.of(earlier.get());
        } else if (isInLedger && vintage.isEmpty()) {
            throw InvalidInput.of(
                    "The ledger has another number for this date, in claim "
                            + earlier.get().id(),
                    all.get("quantity"),
                    "If this file corrects it, give the file's date: vintage=2026-01-30, for instance.");
        }
        made.put(id, claim);
        return collected.records();
    }

    private Optional<Claim> findInForce(String id) {
        Claim before = made.get(id);
        if (before != null) {
            return Optional.of(before);
        }
        for (int version = 1; version <= MOST_VINTAGES; version++) {
            Optional<Claim> claim = known.findClaim(ClaimId.of(version == 1 ? id : id + "-v" + version));
            if (claim.isPresent()) {
                return claim;
            }
        }
        return Optional.empty();
    }

    private static String next(String id, Claim earlier) {
        String suffix = earlier.id().value().substring(id.length());
        int version = suffix.isEmpty() ? 1 : Integer.parseInt(suffix.substring(2));
        return id + "-v" + (version + 1);
    }

    private record Collected(List<LedgerRecord> records) implements Sink {
        @Override
        public void add(LedgerRecord item) {
            records.add(item);
        }

        @Override
        public void flag(Finding flag) {
            // The numbers of a series are single, so there is nothing to flag about their form.
        }

        Claim claim() {
            return (Claim) records.get(records.size() - 1);
        }
    }
}
