package org.toll.store;

import java.nio.charset.StandardCharsets;
import org.toll.ledger.log.Hash;

/**
 * One row of the log.
 *
 * @param index place in the log, from 0
 * @param columns what queries need of the record
 * @param recorded milliseconds since 1970 UTC
 * @param hash of the leaf
 * @param body the record as canonical JSON
 */
record Entry(long index, Columns columns, long recorded, Hash hash, String body) {

    static Entry of(long index, Columns columns, long recorded, String body) {
        return new Entry(index, columns, recorded, leafHash(index, recorded, body), body);
    }

    /** Place and time are hashed with the text, so that an entry that was moved or dated back does not fit its hash. */
    static Hash leafHash(long index, long recorded, String body) {
        return Hash.ofLeaf((index + "\n" + recorded + "\n" + body).getBytes(StandardCharsets.UTF_8));
    }

    /** Kind and id, for messages. */
    String name() {
        return columns.kind() + " " + columns.key();
    }
}
