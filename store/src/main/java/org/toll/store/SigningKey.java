package org.toll.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import org.toll.base.InvalidInput;
import org.toll.ledger.log.SignedNote;
import org.toll.ledger.log.VerifyingKey;

/**
 * The key that signs checkpoints, kept in a file that only its owner can read. Its file has three lines: a title, the private key
 * (PKCS #8) and the public key (X.509), both in base64.
 */
final class SigningKey {
    private static final String TITLE = "Toll signing key: keep it secret, keep a copy";
    private static final String NAME = "toll";

    private final PrivateKey secret;
    private final VerifyingKey verifying;

    private SigningKey(PrivateKey secret, VerifyingKey verifying) {
        this.secret = secret;
        this.verifying = verifying;
    }

    /** Reads the key, or makes one if there is none. */
    static SigningKey loadOrCreate(Path file) {
        try {
            return Files.exists(file) ? load(file) : create(file);
        } catch (IOException failure) {
            throw new LedgerException(
                    "The signing key " + file + " cannot be read or made (" + failure
                            + "). Check the rights of its folder.",
                    failure);
        } catch (GeneralSecurityException | IllegalArgumentException malformed) {
            throw new LedgerException(
                    file
                            + " is not a signing key of Toll. Put the right file there, or move this one away to start with a"
                            + " new key.",
                    malformed);
        }
    }

    VerifyingKey verifying() {
        return verifying;
    }

    SignedNote sign(String text) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(secret);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return new SignedNote(
                    text,
                    verifying.name(),
                    verifying.keyId(),
                    Base64.getEncoder().encodeToString(signature.sign()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("An Ed25519 key that was read cannot sign", impossible);
        }
    }

    private static SigningKey load(Path file) throws IOException, GeneralSecurityException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        if (lines.size() != 3) {
            throw InvalidInput.of("A key file has three lines", lines.size(), "Restore it.");
        }
        byte[] secret = Base64.getDecoder().decode(lines.get(1));
        SigningKey key = new SigningKey(
                KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(secret)),
                new VerifyingKey(NAME, lines.get(2)));
        if (!key.verifying.verifies(key.sign("the two halves belong together"))) {
            throw InvalidInput.of("The two halves of the key do not belong together", file, "Restore it.");
        }
        return key;
    }

    private static SigningKey create(Path file) throws IOException, GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        VerifyingKey verifying = VerifyingKey.of(NAME, pair.getPublic());
        String secret = Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
        Path folder = file.toAbsolutePath().getParent();
        // Temporary files are made for their owner alone, and a move is all or nothing: no moment shows half a key.
        Path draft = Files.createTempFile(folder, "key", ".tmp");
        try {
            Files.writeString(draft, String.join("\n", TITLE, secret, verifying.encoded()) + "\n");
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
        return new SigningKey(pair.getPrivate(), verifying);
    }
}
