package org.toll.ledger.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.toll.base.InvalidInput;

/**
 * The public half of a signing key.
 *
 * @param name of the key, one word
 * @param encoded the key as X.509 in base64, as the JDK writes it
 */
public record VerifyingKey(String name, String encoded) {
    private static final byte ED25519 = 1;
    /** The X.509 form of an Ed25519 key is a constant head and the 32 bytes of the key. */
    private static final int RAW_LENGTH = 32;

    /**
     * @throws InvalidInput if the encoded key is not one of Ed25519
     */
    public VerifyingKey {
        publicKey(encoded);
    }

    public static VerifyingKey of(String name, PublicKey key) {
        return new VerifyingKey(name, Base64.getEncoder().encodeToString(key.getEncoded()));
    }

    /** As the constructor, with an empty answer for what is no key. */
    public static Optional<VerifyingKey> find(String name, String encoded) {
        try {
            return Optional.of(new VerifyingKey(name, encoded));
        } catch (InvalidInput notAKey) {
            return Optional.empty();
        }
    }

    /** The first four bytes of the hash of name and key, as signed notes carry them. */
    public int keyId() {
        byte[] x509 = Base64.getDecoder().decode(encoded);
        MessageDigest digest = Digests.sha256();
        digest.update((name + '\n').getBytes(StandardCharsets.UTF_8));
        digest.update(ED25519);
        digest.update(x509, x509.length - RAW_LENGTH, RAW_LENGTH);
        return ByteBuffer.wrap(digest.digest()).getInt();
    }

    /** A short name to compare by eye: the key id in hexadecimal digits. */
    public String fingerprint() {
        return HexFormat.of().toHexDigits(keyId());
    }

    /** Whether this key signed the note. */
    public boolean verifies(SignedNote note) {
        if (!note.signer().equals(name) || note.keyId() != keyId()) {
            return false;
        }
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(publicKey(encoded));
            check.update(note.text().getBytes(StandardCharsets.UTF_8));
            return check.verify(Base64.getDecoder().decode(note.signature()));
        } catch (GeneralSecurityException | IllegalArgumentException notASignature) {
            return false;
        }
    }

    private static PublicKey publicKey(String encoded) {
        try {
            byte[] x509 = Base64.getDecoder().decode(encoded);
            // Base64 has spare bits: one key, one text.
            if (Base64.getEncoder().encodeToString(x509).equals(encoded)) {
                return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(x509));
            }
        } catch (GeneralSecurityException | IllegalArgumentException malformed) {
            throw notAKey(encoded);
        }
        throw notAKey(encoded);
    }

    private static InvalidInput notAKey(String encoded) {
        return InvalidInput.of("Not an Ed25519 public key", encoded, "Give it as X.509 in base64.");
    }
}
