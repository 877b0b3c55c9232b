package org.toll.store.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads text that should be UTF-8 but was put together from files in several encodings. A line that is no UTF-8 is read as
 * Windows-1251 if it has three letters of that page in a row, as Cyrillic words do, and as Windows-1252 otherwise; such lines
 * are counted. UTF-16 is told by its mark.
 */
final class LenientText extends Reader {
    private static final Charset CYRILLIC = Charset.forName("windows-1251");
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int CHUNK = 1 << 20;

    private final InputStream stream;
    private byte[] pending = new byte[0];
    private CharBuffer decoded = CharBuffer.allocate(0);
    private boolean isAtEnd;
    private long otherLines;

    private LenientText(InputStream stream) {
        this.stream = stream;
    }

    /** @param stream is closed with the reader */
    static LenientText open(InputStream stream) throws IOException {
        LenientText text = new LenientText(stream);
        text.skipMark();
        return text;
    }

    /** Lines so far that were not UTF-8. */
    long otherLines() {
        return otherLines;
    }

    private void skipMark() throws IOException {
        byte[] head = stream.readNBytes(3);
        if (startsWith(head, 0xFF, 0xFE)) {
            takeAll(head, StandardCharsets.UTF_16LE);
        } else if (startsWith(head, 0xFE, 0xFF)) {
            takeAll(head, StandardCharsets.UTF_16BE);
        } else if (!Arrays.equals(head, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF})) {
            pending = head;
        }
    }

    private static boolean startsWith(byte[] head, int first, int second) {
        return head.length >= 2 && (head[0] & 0xFF) == first && (head[1] & 0xFF) == second;
    }

    private void takeAll(byte[] head, Charset utf16) throws IOException {
        byte[] rest = stream.readAllBytes();
        byte[] all = Arrays.copyOf(head, head.length + rest.length);
        System.arraycopy(rest, 0, all, head.length, rest.length);
        decoded = CharBuffer.wrap(new String(all, 2, all.length - 2, utf16));
        isAtEnd = true;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!decoded.hasRemaining()) {
            if (isAtEnd && pending.length == 0) {
                return -1;
            }
            fill();
        }
        int taken = Math.min(length, decoded.remaining());
        decoded.get(target, offset, taken);
        return taken;
    }

    /** Decodes up to the last end of a line, so that no character is cut. */
    private void fill() throws IOException {
        byte[] read = stream.readNBytes(CHUNK);
        isAtEnd = read.length < CHUNK;
        byte[] bytes = Arrays.copyOf(pending, pending.length + read.length);
        System.arraycopy(read, 0, bytes, pending.length, read.length);
        int end = isAtEnd ? bytes.length : lastLineEnd(bytes);
        decoded = decode(bytes, end);
        pending = Arrays.copyOfRange(bytes, end, bytes.length);
    }

    private static int lastLineEnd(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    private CharBuffer decode(byte[] bytes, int end) {
        try {
            return utf8(bytes, 0, end);
        } catch (CharacterCodingException mixed) {
            StringBuilder text = new StringBuilder(end);
            for (int start = 0; start < end; ) {
                int next = start;
                while (next < end && bytes[next++] != '\n') {}
                text.append(line(bytes, start, next));
                start = next;
            }
            return CharBuffer.wrap(text);
        }
    }

    private CharBuffer line(byte[] bytes, int start, int end) {
        try {
            return utf8(bytes, start, end);
        } catch (CharacterCodingException other) {
            otherLines++;
            Charset page = hasCyrillicWord(bytes, start, end) ? CYRILLIC : WESTERN;
            return page.decode(ByteBuffer.wrap(bytes, start, end - start));
        }
    }

    private static CharBuffer utf8(byte[] bytes, int start, int end) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, start, end - start));
    }

    private static boolean hasCyrillicWord(byte[] bytes, int start, int end) {
        int letters = 0;
        for (int i = start; i < end; i++) {
            letters = (bytes[i] & 0xFF) >= 0xC0 ? letters + 1 : 0;
            if (letters == 3) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
