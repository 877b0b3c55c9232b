package org.toll.store.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.toll.base.InvalidInput;
import org.toll.ledger.Claim;
import org.toll.ledger.LedgerRecord;

/**
 * Keeps corrections as corrections. The claim of a date has one id; when a later file, or a later row, says another number, that
 * number becomes a new claim, {@code ...-v2}, which supersedes the first from the day of the later file on.
 */
final class Vintages {
    private static final Pattern VERSION = Pattern.compile("-v(\\d{1,4})$");

    private final KnownRecords known;
    private final String vintage;
    /** The claim in force of each date, by its id without version. */
    private final Map<String, Claim> inForce = new HashMap<>();

    /**
     * @param vintage the date of the file; empty if the user gave none
     */
    Vintages(KnownRecords known, String vintage) {
        this.known = known;
        this.vintage = vintage;
        for (Claim claim : known.listClaims()) {
            String id = VERSION.matcher(claim.id().value()).replaceFirst("");
            inForce.merge(id, claim, (one, other) -> version(one) > version(other) ? one : other);
        }
    }

    /**
     * The records for one number: the claim in force if it says the same, a superseding one if it says something else.
     *
     * @param reading turns cells into records
     * @throws InvalidInput if a correction of what the ledger holds has no date
     */
    List<LedgerRecord> add(String id, Map<String, String> cells, BiConsumer<Map<String, String>, Sink> reading) {
        Optional<Claim> earlier = Optional.ofNullable(inForce.get(id));
        Map<String, String> all = new LinkedHashMap<>(cells);
        all.put("id", earlier.map(claim -> id + "-v" + (version(claim) + 1)).orElse(id));
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
        inForce.put(id, claim);
        return collected.records();
    }

    private static int version(Claim claim) {
        Matcher matcher = VERSION.matcher(claim.id().value());
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 1;
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
