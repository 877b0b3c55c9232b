package org.toll.outlook;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.toll.base.AsOf;
import org.toll.base.Provenance;
import org.toll.base.Side;
import org.toll.estimate.fusion.FusionPosterior;
import org.toll.estimate.fusion.Latent;
import org.toll.estimate.fusion.MonthlyDraws;

/** Small posteriors with round numbers: two draws, constant over time. */
final class Posteriors {
    static final YearMonth NEWEST = YearMonth.of(2026, 1);
    private static final int MONTHS = 25;

    private Posteriors() {}

    /** Draw 0 loses 25 thousand for good and recruits as many; draw 1 loses 30 and recruits 25. */
    static FusionPosterior steady() {
        Map<Latent, MonthlyDraws> paths = new EnumMap<>(Latent.class);
        paths.put(Latent.KILLED, constant(10_000, 13_000));
        paths.put(Latent.SERIOUSLY_WOUNDED, constant(10_000, 12_000));
        paths.put(Latent.WOUNDED, constant(20_000, 24_000));
        paths.put(Latent.EXITS, constant(5_000, 5_000));
        paths.put(Latent.RECRUITS, constant(25_000, 25_000));
        paths.put(Latent.DEPLOYED_SHARE, constant(1, 1));
        paths.put(Latent.FORCE, constant(700_000, 700_000));
        return of(paths);
    }

    static FusionPosterior of(Map<Latent, MonthlyDraws> paths) {
        return new FusionPosterior(
                Side.of("XA"),
                NEWEST,
                paths,
                new Provenance(
                        "test",
                        "0",
                        AsOf.of(LocalDate.of(2026, 1, 30)),
                        List.of(),
                        new TreeMap<>(),
                        OptionalLong.of(1)));
    }

    static MonthlyDraws constant(double... draws) {
        double[][] values = new double[MONTHS][];
        for (int month = 0; month < MONTHS; month++) {
            values[month] = draws.clone();
        }
        return MonthlyDraws.of(NEWEST, values);
    }
}
