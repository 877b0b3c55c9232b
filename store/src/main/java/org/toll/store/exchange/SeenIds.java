package org.toll.store.exchange;

/**
 * Remembers on which line an id was first met, in about 24 bytes an id. Ids are kept as 64-bit hashes: among a million ids, the
 * chance that two different ones are taken for the same is 3 in 100 million.
 */
final class SeenIds {
    private long[] hashes = new long[1 << 10];
    private int[] lines = new int[1 << 10];
    private int size;

    /** The line on which the id was first met, or 0 if this is the first time. */
    int firstLineOf(String id, long line) {
        if (size * 2 >= hashes.length) {
            grow();
        }
        long hash = hash(id);
        int slot = slotOf(hash);
        if (lines[slot] != 0) {
            return lines[slot];
        }
        hashes[slot] = hash;
        lines[slot] = (int) Math.min(line, Integer.MAX_VALUE);
        size++;
        return 0;
    }

    private int slotOf(long hash) {
        int slot = (int) (hash & (hashes.length - 1));
        while (lines[slot] != 0 && hashes[slot] != hash) {
            slot = (slot + 1) & (hashes.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldLines = lines;
        hashes = new long[oldHashes.length * 2];
        lines = new int[oldLines.length * 2];
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldLines[i] != 0) {
                int slot = slotOf(oldHashes[i]);
                hashes[slot] = oldHashes[i];
                lines[slot] = oldLines[i];
            }
        }
    }

    /** FNV-1a over characters, then the finaliser of MurmurHash3, which spreads the low bits. */
    private static long hash(String id) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return hash ^ (hash >>> 33);
    }
}
