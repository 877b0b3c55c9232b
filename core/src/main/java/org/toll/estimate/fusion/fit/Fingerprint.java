package org.toll.estimate.fusion.fit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.toll.base.Quantity;
import org.toll.estimate.fusion.reading.Reading;
import org.toll.estimate.fusion.reading.Readings;

/** Changes whenever anything that the model reads does: sixteen hexadecimal digits of the SHA-256 of the readings. */
final class Fingerprint {
    private static final int DIGITS = 16;

    private Fingerprint() {}

    static String of(Readings readings) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Reading reading : readings.read()) {
                String line = String.join(
                        "\t",
                        reading.claim().id().value(),
                        reading.claim().published().toString(),
                        Quantity.print(reading.claim().statement().quantity()),
                        reading.origin(),
                        reading.exposure().toString(),
                        reading.definitions().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .toList()
                                .toString());
                digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform is required to have SHA-256", impossible);
        }
    }
}
