package org.toll.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A made-up war of side XA, small enough to read: the claims of the tests and of the README's example. */
public final class ExampleClaims {
    private static final String HEADER =
            "id,published,source,attribution,via,side,metric,period_start,period_end,cumulative,"
                    + "low,central,high,unit,basis,status,admiralty,url,notes,rate\n";

    private static final String ROWS = """
            staff-11,2025-12-01,General Staff,,,XA,killed_and_wounded,2025-11-01,2025-11-30,false,,31000,,persons,official_claim,claim,C3,https://example.org/11,,total
            staff-12,2026-01-01,General Staff,,,XA,killed_and_wounded,2025-12-01,2025-12-31,false,,35050,,persons,official_claim,claim,C3,https://example.org/12,,total
            alliance-12,2026-01-13,Alliance,Secretary,,XA,killed,2025-12-01,2025-12-31,false,20000,,25000,persons,intelligence_estimate,estimate,B3,,,total
            minister-12,2026-01-20,Minister,,,XA,killed,2025-12-01,2025-12-31,false,,35000,,persons,official_claim,claim,C3,,,total
            minister-goal,2026-01-20,Minister,,,XA,killed,2026-02-01,2026-02-28,false,,50000,,persons,official_claim,target,C3,,"a goal, not a count",per_month
            council-2025,2026-01-16,Security Council,,,XA,recruits,2025-01-01,2025-12-31,false,,422704,,persons,official_admission,claim,D4,,<b>as said</b>,total
            list-12,2026-01-10,List of names,,,XA,named_dead,2022-02-24,2025-12-31,true,,160000,,persons,named_list,observation,A2,,,total
            ratio-25,2026-01-10,List of names,,,XA,killed_wounded_ratio,2025-01-01,2025-12-31,false,,0.55,,ratio,named_list,estimate,B3,,,level
            map-11,2025-12-02,Map,,,XA,area_gained,2025-11-01,2025-11-30,false,,-12.5,,km2,computed_from_map,observation,B2,,,total
            map-12,2026-01-02,Map,,,XA,area_gained,2025-12-01,2025-12-31,false,,445,,km2,computed_from_map,observation,B2,,,total
            other-25,2026-01-12,Research group,,,XB,killed,2025-12-01,2025-12-31,false,3000,,5000,persons,think_tank_estimate,estimate,B3,,,total
            """;

    private ExampleClaims() {}

    /** Writes {@code my-claims.csv} into the folder. */
    public static Path write(Path folder) throws IOException {
        return Files.writeString(folder.resolve("my-claims.csv"), HEADER + ROWS, StandardCharsets.UTF_8);
    }

    /** The same file with one row more. */
    public static Path writeWith(Path folder, String row) throws IOException {
        return Files.writeString(folder.resolve("my-claims.csv"), HEADER + ROWS + row + "\n", StandardCharsets.UTF_8);
    }
}
