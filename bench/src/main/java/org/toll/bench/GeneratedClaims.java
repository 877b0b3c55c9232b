package org.toll.bench;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.toll.base.Metric;
import org.toll.base.Period;
import org.toll.base.Quantity;
import org.toll.base.Rate;
import org.toll.base.Side;
import org.toll.base.SourceId;
import org.toll.base.Unit;
import org.toll.ledger.Basis;
import org.toll.ledger.Claim;
import org.toll.ledger.ClaimId;
import org.toll.ledger.Document;
import org.toll.ledger.Grade;
import org.toll.ledger.Modality;
import org.toll.ledger.Origin;
import org.toll.ledger.Statement;

/**
 * Daily claims of many sources about four sides and five metrics, in no helpful order: each day all sources speak about all of
 * them in turn, as in a file sorted by date.
 */
final class GeneratedClaims implements Iterator<Claim> {
    static final LocalDate START = LocalDate.of(2000, 1, 1);
    private static final Metric[] METRICS = {
        Metric.KILLED, Metric.WOUNDED, Metric.KILLED_AND_WOUNDED, Metric.RECRUITS, Metric.CAPTURED
    };
    private static final Side[] SIDES = {Side.of("XA"), Side.of("XB"), Side.of("XC"), Side.of("XD")};
    private static final int A_DAY = 100;

    private final int total;
    private int number;

    GeneratedClaims(int total) {
        this.total = total;
    }

    @Override
    public boolean hasNext() {
        return number < total;
    }

    @Override
    public Claim next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        int i = number++;
        LocalDate day = START.plusDays(i / A_DAY);
        String source = "source-" + i % 37;
        return new Claim(
                ClaimId.of(source + "-" + i),
                new Origin(SourceId.of(source), "spokesperson of the ministry", "news agency"),
                new Statement(
                        SIDES[i % SIDES.length],
                        METRICS[i % METRICS.length],
                        Period.ofDay(day),
                        false,
                        new Quantity.About(Math.floorMod(i * 7919L, 2000)),
                        Unit.PERSONS,
                        Rate.TOTAL),
                Claim.Footing.of(Basis.OFFICIAL_CLAIM, Modality.OFFICIAL_CLAIM, Grade.parse("C3")),
                day.plusDays(1 + i % 3),
                Document.ofUrl("https://example.org/archive/" + day + "/statement-" + i),
                Claim.Remark.ofNote("as published that morning; figure " + i));
    }
}
