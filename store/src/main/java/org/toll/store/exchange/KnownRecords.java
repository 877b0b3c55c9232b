package org.toll.store.exchange;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.toll.ledger.AsOfView;
import org.toll.ledger.Claim;
import org.toll.ledger.ClaimId;
import org.toll.ledger.Source;

/** What the ledger holds before an import: the register of sources, and the claims in force, so that corrections are seen. */
public final class KnownRecords {
    /** An empty ledger. */
    public static final KnownRecords NONE = new KnownRecords(List.of(), Map.of());

    private final List<Source> sources;
    private final Map<ClaimId, Claim> claims;

    private KnownRecords(List<Source> sources, Map<ClaimId, Claim> claims) {
        this.sources = List.copyOf(sources);
        this.claims = claims;
    }

    public static KnownRecords of(AsOfView newest) {
        Map<ClaimId, Claim> claims = new LinkedHashMap<>();
        newest.listClaims().forEach(claim -> claims.put(claim.id(), claim));
        return new KnownRecords(newest.listSources(), claims);
    }

    public static KnownRecords ofSources(List<Source> sources) {
        return new KnownRecords(sources, Map.of());
    }

    List<Source> sources() {
        return sources;
    }

    /** Claims in force. */
    Collection<Claim> listClaims() {
        return claims.values();
    }

    Optional<Claim> findClaim(ClaimId id) {
        return Optional.ofNullable(claims.get(id));
    }
}
