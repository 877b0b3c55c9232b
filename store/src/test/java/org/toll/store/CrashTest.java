package org.toll.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toll.base.AsOf;
import org.toll.ledger.Claim;
import org.toll.ledger.ClaimFilter;

/**
 * Kills (SIGKILL) a process in the middle of concurrent appends. What it had acknowledged must be there, batches must be whole, the
 * log must verify, and the ledger must open again, for reading and for writing, without repair.
 */
class CrashTest {
    private static final int KILLS_OF_ONE_LEDGER = 20;

    @TempDir
    Path folder;

    @Test
    void nothing_acknowledged_is_lost_in_five_kills() throws Exception {
        kill(5, 1);
    }

    @Test
    @Tag("slow")
    void nothing_acknowledged_is_lost_in_two_hundred_kills() throws Exception {
        kill(200, 2);
    }

    private void kill(int times, long seed) throws Exception {
        Random random = new Random(seed);
        int batches = 0;
        Map<String, Integer> acknowledged = new HashMap<>();
        for (int i = 0; i < times; i++) {
            if (i % KILLS_OF_ONE_LEDGER == 0) {
                acknowledged.clear();
            }
            Path file = folder.resolve("ledger" + i / KILLS_OF_ONE_LEDGER + ".duckdb");
            acknowledged.putAll(runAndKill(file, "run" + i, random));
            check(file, acknowledged);
            batches += acknowledged.size();
        }
        assertThat(batches).as("acknowledged batches in all").isGreaterThan(times);
    }

    /** Batches that the process acknowledged, with their sizes. */
    private static Map<String, Integer> runAndKill(Path file, String run, Random random)
            throws IOException, InterruptedException {
        Process process = AppendingProcess.start(file, run, true);
        Map<String, Integer> acknowledged = new HashMap<>();
        try (BufferedReader lines = process.inputReader()) {
            // Every fourth process dies at some moment of its start; the others in the half second after the first
            // append.
            boolean isEarly = random.nextInt(4) == 0;
            Thread killer = new Thread(() -> killLater(process, random.nextInt(isEarly ? 1500 : 500)));
            String line = isEarly ? "" : lines.readLine();
            killer.start();
            while (line != null) {
                String[] words = line.split(" ");
                // Death may cut the last line short; then the batch was not acknowledged.
                if (words.length == 2) {
                    acknowledged.put(words[0], Integer.valueOf(words[1]));
                }
                line = lines.readLine();
            }
            killer.join();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as("ended by SIGKILL and not by itself").isEqualTo(128 + 9);
        return acknowledged;
    }

    private static void killLater(Process process, int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        // Not Process.destroyForcibly: that closes the pipe, and acknowledgements in it would be lost to us.
        process.toHandle().destroyForcibly();
    }

    private static void check(Path file, Map<String, Integer> acknowledged) {
        if (!Files.exists(file)) {
            assertThat(acknowledged).isEmpty();
            return;
        }
        try (Ledger ledger = Ledgers.openForReading(file.toString())) {
            assertThat(ledger.verify().fault()).isEmpty();
            Set<String> ids = ledger.view(AsOf.parse("2026-01-30"), ClaimFilter.ALL).listClaims().stream()
                    .map(Claim::key)
                    .collect(Collectors.toSet());
            assertThat(ids.size()).isEqualTo((int) ledger.size());
            acknowledged.forEach((batch, size) -> {
                for (Claim claim : AppendingProcess.batch(batch, size)) {
                    assertThat(ids).contains(claim.key());
                }
            });
        }
    }
}
