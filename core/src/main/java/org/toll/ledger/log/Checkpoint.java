package org.toll.ledger.log;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.toll.base.Citation;
import org.toll.base.InvalidInput;

/**
 * What a log says of itself at a moment: so many entries, with this root. Whoever keeps one can later ask for proof that the
 * log has only grown since.
 *
 * @param origin the log's name, unique to it
 * @param size number of entries
 * @param root of the tree over them
 * @param time when it was made, to the millisecond
 */
@Citation("C2SP (2024). tlog-checkpoint: interoperable transparency log checkpoints. c2sp.org/tlog-checkpoint.")
public record Checkpoint(String origin, long size, Hash root, Instant time) {
    private static final String FORM = "Its lines are: name of the log, size, root in base64, time in UTC.";

    public Checkpoint {
        if (origin.isBlank() || origin.contains("\n") || size < 0) {
            throw InvalidInput.of(
                    "A checkpoint names its log in one line and has a size of 0 or more", origin + ", " + size, FORM);
        }
    }

    /** Four lines, each ended by a line feed: origin, size, root in base64, time. This is what is signed. */
    public String text() {
        return origin + '\n' + size + '\n' + root.toBase64() + '\n' + time + '\n';
    }

    /**
     * Reads what {@link #text} writes.
     *
     * @throws InvalidInput if the text is anything else
     */
    public static Checkpoint parse(String text) {
        List<String> lines = text.lines().toList();
        try {
            if (lines.size() == 4) {
                Checkpoint parsed = new Checkpoint(
                        lines.get(0),
                        Long.parseLong(lines.get(1)),
                        Hash.ofBase64(lines.get(2)),
                        Instant.parse(lines.get(3)));
                if (parsed.text().equals(text)) {
                    return parsed;
                }
            }
        } catch (IllegalArgumentException | DateTimeException malformed) {
            throw InvalidInput.of("Not a checkpoint", text, FORM);
        }
        throw InvalidInput.of("Not a checkpoint", text, FORM);
    }
}
