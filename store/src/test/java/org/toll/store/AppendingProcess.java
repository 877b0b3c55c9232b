package org.toll.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.toll.base.Metric;
import org.toll.ledger.Claim;
import org.toll.ledger.Claims;

/**
 * A process to be killed: several threads append batches to one ledger and say so on standard output once a batch is safe. On
 * request every twentieth append closes and opens the ledger, so that the moment of death also falls into these.
 */
public final class AppendingProcess {
    private static final int THREADS = 3;
    private static final int REOPEN = 20;

    private final Path file;
    private final boolean reopens;
    private Ledger ledger;
    private int appends;

    private AppendingProcess(Path file, boolean reopens) {
        this.file = file;
        this.reopens = reopens;
        this.ledger = Ledgers.openForWriting(file, Clock.systemUTC());
    }

    static Process start(Path file, String run, boolean reopens) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AppendingProcess.class.getName(),
                        file.toString(),
                        run,
                        Boolean.toString(reopens))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    public static void main(String[] arguments) {
        AppendingProcess process = new AppendingProcess(Path.of(arguments[0]), Boolean.parseBoolean(arguments[2]));
        for (int thread = 0; thread < THREADS; thread++) {
            String name = arguments[1] + "-" + thread;
            new Thread(() -> process.appendForEver(name)).start();
        }
    }

    private void appendForEver(String name) {
        Random random = new Random(name.hashCode());
        for (int batch = 0; ; batch++) {
            int size = 1 + random.nextInt(30);
            append(batch(name + "-" + batch, size));
            // The line is the acknowledgement: run-thread-batch and the number of its claims.
            System.out.println(name + "-" + batch + " " + size);
        }
    }

    static List<Claim> batch(String name, int size) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            claims.add(Claims.claim(name + "-" + i, "mod", Metric.KILLED, "2025-12", "100"));
        }
        return claims;
    }

    private synchronized void append(List<Claim> claims) {
        ledger.append(claims.iterator());
        if (reopens && ++appends % REOPEN == 0) {
            ledger.close();
            ledger = Ledgers.openForWriting(file, Clock.systemUTC());
        }
    }
}
