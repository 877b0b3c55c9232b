package org.toll.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.toll.store.bundled.BundledLedger;
import org.toll.store.exchange.ImportedRecords;
import org.toll.store.exchange.Importers;
import org.toll.store.exchange.Input;
import org.toll.store.exchange.KnownRecords;

/** Reading only, without a ledger behind it: a million claims in 256 MB, and the bundled ledger from a cold start. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx256m", "-XX:+UseSerialGC"})
@Warmup(iterations = 0)
@Measurement(iterations = 2)
public class ClaimsImportBenchmark {
    private static final int CLAIMS = 1_000_000;

    private Path file = Path.of("");

    @Setup
    public void write() throws IOException {
        file = Files.createTempFile("claims", ".csv");
        try (BufferedWriter csv = Files.newBufferedWriter(file)) {
            csv.write(
                    "id,published,source,attribution,via,side,metric,period_start,period_end,cumulative,low,central,high,"
                            + "unit,basis,status,admiralty,url,notes,rate\n");
            for (int i = 0; i < CLAIMS; i++) {
                LocalDate day = LocalDate.of(2022, 3, 1).plusDays(i % 1_400);
                csv.write("claim-" + i + "," + day + ",Source " + i % 200 + ",a speaker,\"a paper, page 3\",XA,killed,"
                        + day.minusDays(1) + "," + day.minusDays(1) + ",false,," + i % 900
                        + ",,persons,official_claim,claim,C3,https://example.org/page/" + i + ",a short note,total\n");
            }
        }
    }

    @TearDown
    public void delete() throws IOException {
        Files.delete(file);
    }

    @Benchmark
    public long a_million_claims() {
        long records = 0;
        try (ImportedRecords claims = Importers.ofFormat("claims").open(Input.ofFile(file), KnownRecords.NONE)) {
            while (claims.hasNext()) {
                records += claims.next().key().isEmpty() ? 0 : 1;
            }
        }
        return records;
    }

    @Benchmark
    public int bundled_ledger() {
        return BundledLedger.records().size();
    }
}
