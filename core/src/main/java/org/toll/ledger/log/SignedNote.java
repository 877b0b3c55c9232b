package org.toll.ledger.log;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import org.toll.base.Citation;
import org.toll.base.InvalidInput;

/**
 * A text with one signature under it.
 *
 * @param text what is signed; ends with a line feed
 * @param signer name of the key, without spaces
 * @param keyId four bytes that tell keys of one name apart
 * @param signature Ed25519, 64 bytes, in base64
 */
@Citation("C2SP (2023). signed-note: cleartext signed messages. c2sp.org/signed-note.")
public record SignedNote(String text, String signer, int keyId, String signature) {
    private static final String MARK = "\u2014 ";

    /** The note as one file: text, empty line, {@code — signer base64(key id, signature)}. */
    public String print() {
        byte[] bytes = Base64.getDecoder().decode(signature);
        byte[] all = ByteBuffer.allocate(Integer.BYTES + bytes.length)
                .putInt(keyId)
                .put(bytes)
                .array();
        return text + '\n' + MARK + signer + ' ' + Base64.getEncoder().encodeToString(all) + '\n';
    }

    /**
     * Reads what {@link #print} writes.
     *
     * @throws InvalidInput if it has another form
     */
    public static SignedNote parse(String note) {
        int gap = note.lastIndexOf("\n\n" + MARK);
        String[] words = gap < 0 ? new String[0] : note.substring(gap + 2).split(" ", -1);
        if (words.length != 3 || !words[2].endsWith("\n")) {
            throw malformed(note);
        }
        try {
            byte[] all = Base64.getDecoder().decode(words[2].strip());
            int keyId = ByteBuffer.wrap(all).getInt();
            byte[] signature = Arrays.copyOfRange(all, Integer.BYTES, all.length);
            SignedNote parsed = new SignedNote(
                    note.substring(0, gap + 1),
                    words[1],
                    keyId,
                    Base64.getEncoder().encodeToString(signature));
            if (parsed.print().equals(note)) {
                return parsed;
            }
        } catch (IllegalArgumentException | BufferUnderflowException damaged) {
            throw malformed(note);
        }
        throw malformed(note);
    }

    private static InvalidInput malformed(String note) {
        return InvalidInput.of(
                "Not a signed checkpoint",
                note,
                "Give a file that toll verify wrote: the checkpoint, an empty line, and one line with the signature.");
    }
}
