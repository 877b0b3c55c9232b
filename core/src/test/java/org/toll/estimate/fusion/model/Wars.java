package org.toll.estimate.fusion.model;

import static org.toll.ledger.Claims.claim;
import static org.toll.ledger.Claims.cumulative;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.toll.base.AsOf;
import org.toll.base.Metric;
import org.toll.base.Period;
import org.toll.base.Side;
import org.toll.estimate.fusion.reading.DefinitionTable;
import org.toll.estimate.fusion.reading.Readings;
import org.toll.ledger.AsOfView;
import org.toll.ledger.Claim;
import org.toll.ledger.LedgerRecord;
import org.toll.math.random.RandomStream;

/** Wars whose truth is known, and what is claimed of them. The side is XA. */
final class Wars {
    static final Side SIDE = Side.of("XA");
    static final YearMonth FIRST = YearMonth.of(2030, 1);

    static final DefinitionTable TABLE = DefinitionTable.parse("""
            minister   killed             * * killed=0.3 killed_and_seriously_wounded=0.7
            register   killed             * * registered=1
            *          killed             * * killed=1
            *          killed_and_wounded * * casualties=1
            *          wounded            * * wounded=1
            *          named_dead         * * named=1
            *          missing_filed      * * missing_filed=1
            *          recruits           * * recruits=1
            *          force_size         * * force=1
            *          drone_share        * * drone_share=1
            *          killed_wounded_ratio * * killed_per_wounded=1
            """, "table");

    private final List<LedgerRecord> claims = new ArrayList<>();
    private final RandomStream random;
    private int number;

    Wars(long seed) {
        random = RandomStream.ofSeed(seed);
    }

    /** A claim about one month of the war, counted from 0. */
    Wars month(String source, Metric metric, int month, double value) {
        String period = FIRST.plusMonths(month).toString();
        claims.add(claim("c" + number++, source, metric, period, "%.0f".formatted(value)));
        return this;
    }

    /** A running total to the end of a month. */
    Wars total(String source, Metric metric, int lastMonth, String quantity) {
        String period = FIRST.atDay(1) + "/" + FIRST.plusMonths(lastMonth).atEndOfMonth();
        claims.add(cumulative(claim("c" + number++, source, metric, period, quantity)));
        return this;
    }

    /** A statement about the state of a month's last day. */
    Wars level(String source, Metric metric, int month, String quantity) {
        LocalDate day = FIRST.plusMonths(month).atEndOfMonth();
        claims.add(claim("c" + number++, source, metric, Period.ofDay(day).toString(), quantity));
        return this;
    }

    Wars add(Claim claim) {
        claims.add(claim);
        return this;
    }

    /** exp(normal(0, sd)). */
    double error(double sd) {
        return Math.exp(sd * random.normal());
    }

    Readings readings() {
        AsOfView view = AsOfView.of(AsOf.of(LocalDate.of(2099, 1, 1)), claims);
        return Readings.of(view, SIDE, TABLE).orElseThrow();
    }

    /** Two years: casualties of 20,000 a month, one in four killed, told by a staff that says 1.2 times as many. */
    static Wars steady(long seed) {
        Wars war = new Wars(seed);
        double killed = 0;
        for (int month = 0; month < 24; month++) {
            double casualties = 20_000 * war.error(0.1);
            killed += casualties / 4;
            war.month("staff", Metric.KILLED_AND_WOUNDED, month, 1.2 * casualties);
            war.month("register", Metric.KILLED, month, 0.7 * casualties / 4 * war.error(0.05));
            if (month % 6 == 5) {
                war.total("recorders", Metric.NAMED_DEAD, month, "%.0f".formatted(0.5 * killed));
                for (String estimator : List.of("embassy", "institute", "newspaper")) {
                    war.total(estimator, Metric.KILLED, month, "%.0f".formatted(killed * war.error(0.2)));
                }
            }
        }
        return war;
    }
}
