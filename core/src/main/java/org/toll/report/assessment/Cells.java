package org.toll.report.assessment;

import java.util.List;
import java.util.OptionalDouble;
import org.toll.ledger.Claim;
import org.toll.ledger.ClaimId;
import org.toll.report.Table.Cell;

/** Table cells with their claims. */
final class Cells {
    private Cells() {}

    static Cell number(double value, List<ClaimId> claims) {
        return new Cell(Wording.number(value), OptionalDouble.of(value), claims);
    }

    static Cell number(OptionalDouble value, List<ClaimId> claims) {
        return value.isPresent() ? number(value.getAsDouble(), claims) : Cell.EMPTY;
    }

    /** An end of a range; an open end is a dash and has no value. */
    static Cell end(double value, List<ClaimId> claims) {
        return Double.isFinite(value) ? number(value, claims) : new Cell("open", OptionalDouble.empty(), claims);
    }

    static Cell count(int value) {
        return number(value, List.of());
    }

    static Cell claim(Claim claim, String text) {
        return new Cell(text, OptionalDouble.empty(), List.of(claim.id()));
    }
}
