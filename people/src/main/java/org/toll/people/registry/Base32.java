package org.toll.people.registry;

/** Crockford's alphabet: no I, L, O or U, so that an id can be read aloud and typed. */
final class Base32 {
    static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;

    private Base32() {}

    /** The first {@code count} letters of the bits of an array that is long enough. */
    static String letters(byte[] bytes, int count) {
        StringBuilder text = new StringBuilder(count);
        int buffer = 0;
        int held = 0;
        int next = 0;
        while (text.length() < count) {
            if (held < BITS) {
                buffer = (buffer << 8) | (bytes[next++] & 0xFF);
                held += 8;
            }
            held -= BITS;
            text.append(LETTERS.charAt((buffer >>> held) & 0x1F));
            buffer &= (1 << held) - 1;
        }
        return text.toString();
    }
}
