package org.toll.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A flipped bit anywhere in the file ends in words: an entry named, or the file called damaged. Never in silence or a trace. */
class DamagedFileTest {
    private static final int SIZE = 2000;

    @TempDir
    Path folder;

    @Test
    void a_flipped_bit_anywhere_in_the_file_is_noticed() throws IOException {
        flip(40, 1);
    }

    @Test
    @Tag("slow")
    void a_flipped_bit_anywhere_in_the_file_is_noticed_at_a_thousand_places() throws IOException {
        flip(1000, 2);
    }

    private void flip(int times, long seed) throws IOException {
        Path file = folder.resolve("ledger.duckdb");
        try (Ledger ledger = Ledgers.openForWriting(file, LedgerContract.CLOCK)) {
            ledger.append(new RandomRecords(5).batch(SIZE).iterator());
        }
        byte[] sound = Files.readAllBytes(file);
        Random random = new Random(seed);
        List<Long> named = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            byte[] damaged = sound.clone();
            int at = random.nextInt(sound.length);
            damaged[at] ^= (byte) (1 << random.nextInt(8));
            outcome(damaged, at).map(Verification.Fault::index).ifPresent(named::add);
        }
        assertThat(named)
                .as("entries named where the rest could be read")
                .isNotEmpty()
                .allMatch(index -> index < SIZE);
    }

    /** The fault; empty if the file could not be read at all, and said so. */
    private Optional<Verification.Fault> outcome(byte[] content, int at) throws IOException {
        Path draft = Files.write(folder.resolve("draft"), content);
        Path file = Files.move(draft, folder.resolve("damaged.duckdb"), StandardCopyOption.REPLACE_EXISTING);
        try (Ledger ledger = Ledgers.openForReading(file.toString())) {
            Verification found = ledger.verify();
            assertThat(found.fault()).as("bit flipped at %d", at).isPresent();
            return found.fault();
        } catch (DamagedLedger damaged) {
            assertThat(damaged).hasMessageContaining("is damaged").hasMessageContaining("Restore it from a backup");
            return Optional.empty();
        }
    }

    @Test
    void a_file_cut_short_is_called_damaged() throws IOException {
        Path file = folder.resolve("ledger.duckdb");
        try (Ledger ledger = Ledgers.openForWriting(file, LedgerContract.CLOCK)) {
            ledger.append(new RandomRecords(5).batch(SIZE).iterator());
        }
        byte[] sound = Files.readAllBytes(file);
        for (int eighths = 1; eighths < 8; eighths++) {
            outcome(java.util.Arrays.copyOf(sound, sound.length / 8 * eighths), eighths);
        }
    }
}
