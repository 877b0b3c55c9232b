package org.toll.ledger.log;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The one hash function in use. */
final class Digests {
    private Digests() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform is required to have SHA-256", impossible);
        }
    }
}
