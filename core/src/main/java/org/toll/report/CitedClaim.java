package org.toll.report;

import java.util.List;
import org.toll.ledger.AsOfView;
import org.toll.ledger.Claim;

/**
 * A claim with the names a reader needs.
 *
 * @param claim the claim
 * @param sourceName its source as printed
 * @param origin the independence group it votes with, as printed
 */
public record CitedClaim(Claim claim, String sourceName, String origin) {

    public static CitedClaim of(AsOfView view, Claim claim) {
        return new CitedClaim(claim, view.nameOf(claim.source()), view.nameOfOrigin(view.originOf(claim)));
    }

    /** Every claim of the view, in its order. */
    public static List<CitedClaim> listOf(AsOfView view) {
        return view.listClaims().stream().map(claim -> of(view, claim)).toList();
    }
}
