package org.toll.people.registry;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.toll.base.Citation;
import org.toll.base.InvalidInput;

/**
 * HMAC-SHA256 under a key of the user. Whoever lacks the key cannot tell which name a pseudonym stands for, even by trying all
 * names; whoever has it can. Immutable.
 */
@Citation("Krawczyk H., Bellare M., Canetti R. (1997), HMAC: keyed-hashing for message authentication, RFC 2104.")
public final class KeyedHash {
    /** Shorter keys could be guessed. */
    public static final int LEAST_KEY_BYTES = 16;

    private static final String ALGORITHM = "HmacSHA256";
    private static final int PSEUDONYM_LETTERS = 26;

    private final SecretKeySpec key;

    private KeyedHash(SecretKeySpec key) {
        this.key = key;
    }

    /**
     * @param key at least {@value #LEAST_KEY_BYTES} random bytes, kept apart from what is published
     * @throws InvalidInput if it is shorter
     */
    public static KeyedHash ofKey(byte[] key) {
        if (key.length < LEAST_KEY_BYTES) {
            throw InvalidInput.of(
                    "A key has at least " + LEAST_KEY_BYTES + " bytes",
                    key.length + " bytes",
                    "Make one with: openssl rand -hex 32");
        }
        return new KeyedHash(new SecretKeySpec(key, ALGORITHM));
    }

    /**
     * A pseudonym for a public export: the same for the same text, kind and key.
     *
     * @param kind what the text is, for instance {@code surname}; one text has different pseudonyms as different kinds
     * @param text as it shall be recognised: fold it before if spellings shall not matter
     * @return 26 letters and digits, 130 bits
     */
    public String pseudonym(String kind, String text) {
        return Base32.letters(bytes("pseudonym", kind, text), PSEUDONYM_LETTERS);
    }

    /** 32 bytes; parts are told apart by their lengths, so no two lists of parts run together. */
    byte[] bytes(String... parts) {
        Mac mac = mac();
        for (String part : parts) {
            byte[] text = part.getBytes(StandardCharsets.UTF_8);
            mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(text.length).array());
            mac.update(text);
        }
        return mac.doFinal();
    }

    private Mac mac() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
        }
    }
}
