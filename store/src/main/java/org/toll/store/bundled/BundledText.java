package org.toll.store.bundled;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Small texts that come with the bundled ledger and that a user copies and edits. */
public final class BundledText {
    private BundledText() {}

    /** What each claim may count. */
    public static String definitions() {
        return read("definitions.txt");
    }

    /** Suppositions for the outlook. */
    public static String scenarios() {
        return read("scenarios.txt");
    }

    /** Days to replay. */
    public static String backtestPlan() {
        return read("backtest.txt");
    }

    /** What is changed to see what hangs on the model's choices. */
    public static String variants() {
        return read("variants.txt");
    }

    private static String read(String name) {
        try (InputStream stream = BundledText.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
