package org.toll.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.toll.base.AsOf;
import org.toll.base.Metric;
import org.toll.base.Period;
import org.toll.base.Side;
import org.toll.ledger.ClaimFilter;
import org.toll.store.Ledger;
import org.toll.store.Ledgers;

/**
 * The ledger's bars: import of a million claims, the same import again, an as-of query, verification. Prints times and the most
 * memory the process held. Run it with {@code -Xmx512m} to see that the heap does not grow with the number of claims.
 *
 * <pre>java -Xmx512m -cp bench/target/bench.jar org.toll.bench.LedgerRun 1000000 [jdbc:postgresql://...]</pre>
 */
public final class LedgerRun {
    private static final int QUERIES = 21;

    private LedgerRun() {}

    public static void main(String[] arguments) throws IOException {
        int claims = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        Path folder = Files.createTempDirectory("toll-bench");
        String location = arguments.length > 1
                ? arguments[1]
                : folder.resolve("ledger.duckdb").toString();
        try (Ledger ledger =
                timed("open for writing", () -> Ledgers.openForWriting(location, folder, Clock.systemUTC()))) {
            timed("import of " + claims, () -> ledger.append(new GeneratedClaims(claims)));
            timed("the same import again", () -> ledger.append(new GeneratedClaims(claims)));
            timed("import of 100 more", () -> ledger.append(new GeneratedClaims(claims + 100)));
        }
        if (arguments.length < 2) {
            System.out.printf("file: %d MB%n", Files.size(Path.of(location)) >> 20);
        }
        try (Ledger ledger = timed("open for reading", () -> Ledgers.openForReading(location))) {
            query(ledger, claims);
            timed("verification", ledger::verify);
        }
        Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .forEach(line -> System.out.println(
                        "memory of the process at most: " + line.substring(6).strip()));
        delete(folder);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static void query(Ledger ledger, int claims) {
        LocalDate middle = GeneratedClaims.START.plusDays(claims / 200);
        AsOf asOf = AsOf.of(middle.plusDays(200));
        ClaimFilter year = new ClaimFilter(
                Optional.of(Side.of("XA")),
                Optional.of(Metric.KILLED),
                Optional.empty(),
                Optional.of(Period.of(middle, middle.plusDays(364))));
        List<Long> millis = new ArrayList<>();
        int found = 0;
        for (int i = 0; i < QUERIES; i++) {
            long start = System.nanoTime();
            found = ledger.view(asOf, year).listClaims().size();
            millis.add((System.nanoTime() - start) / 1_000_000);
        }
        System.out.printf("as-of query, %d claims found: first %d ms", found, millis.get(0));
        Collections.sort(millis);
        System.out.printf(", median %d ms, slowest %d ms%n", millis.get(QUERIES / 2), millis.get(QUERIES - 1));
    }

    private static <T> T timed(String what, Supplier<T> work) {
        long start = System.nanoTime();
        Duration cpu = cpu();
        T result = work.get();
        System.out.printf(
                "%s: %d ms, %d ms of processor%s%n",
                what, (System.nanoTime() - start) / 1_000_000, cpu().minus(cpu).toMillis(), told(result));
        return result;
    }

    /** Says more than the clock does on a machine with other work. */
    private static Duration cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static String told(Object result) {
        return result instanceof Ledger ? "" : " " + result;
    }
}
