package org.toll.ledger.log;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.toll.base.InvalidInput;

/**
 * A SHA-256 hash of the tree: of an entry, or of two hashes. Immutable.
 *
 * <p>Leaves and nodes are hashed with different first bytes, so that no node can pass for an entry (RFC 6962, 2.1).
 */
public final class Hash {
    /** Length in bytes. */
    public static final int LENGTH = 32;

    /** The root of the tree without leaves: the hash of nothing. */
    public static final Hash EMPTY = new Hash(Digests.sha256().digest());

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * @param bytes 32 of them; copied
     * @throws InvalidInput if there are more or fewer
     */
    public static Hash of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw InvalidInput.of("A hash has 32 bytes", bytes.length + " bytes", "Check where it was read from.");
        }
        return new Hash(bytes.clone());
    }

    /**
     * @throws InvalidInput if the text is not base64 of 32 bytes
     */
    public static Hash ofBase64(String text) {
        try {
            return of(Base64.getDecoder().decode(text));
        } catch (IllegalArgumentException malformed) {
            throw InvalidInput.of("Not a hash in base64", text, "Check where it was read from.");
        }
    }

    /** The hash of an entry: SHA-256 of the byte 0 and {@code entry}. */
    public static Hash ofLeaf(byte[] entry) {
        MessageDigest digest = Digests.sha256();
        digest.update(LEAF);
        return new Hash(digest.digest(entry));
    }

    /** The hash of an inner node: SHA-256 of the byte 1 and both hashes below it. */
    public static Hash ofNode(Hash left, Hash right) {
        MessageDigest digest = Digests.sha256();
        digest.update(NODE);
        digest.update(left.bytes);
        return new Hash(digest.digest(right.bytes));
    }

    public byte[] toBytes() {
        return bytes.clone();
    }

    public String toBase64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** In hexadecimal digits. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
