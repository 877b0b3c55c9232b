package org.toll.store.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
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
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
    private byte[] bytes = new byte[CHUNK];
    /** How many bytes are read and not yet decoded; they stand at the start. */
    private int pending;

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
            System.arraycopy(head, 0, bytes, 0, head.length);
            pending = head.length;
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
            if (isAtEnd && pending == 0) {
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
        if (pending == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * pending);
        }
        int wanted = bytes.length - pending;
        int read = stream.readNBytes(bytes, pending, wanted);
        isAtEnd = read < wanted;
        int length = pending + read;
        int end = isAtEnd ? length : lastLineEnd(length);
        decode(end);
        System.arraycopy(bytes, end, bytes, 0, length - end);
        pending = length - end;
    }

    private int lastLineEnd(int length) {
        int end = length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    private void decode(int end) {
        if (decoded.capacity() < end) {
            decoded = CharBuffer.allocate(bytes.length);
        }
        decoded.clear();
        if (!isUtf8(0, end)) {
            decoded.clear();
            for (int start = 0; start < end; ) {
                int next = start;
                while (next < end && bytes[next++] != '\n') {}
                decodeLine(start, next);
                start = next;
            }
        }
        decoded.flip();
    }

    private void decodeLine(int start, int end) {
        int before = decoded.position();
        if (!isUtf8(start, end)) {
            otherLines++;
            Charset page = hasCyrillicWord(start, end) ? CYRILLIC : WESTERN;
            decoded.position(before).put(page.decode(ByteBuffer.wrap(bytes, start, end - start)));
        }
    }

    /** Decodes bytes, and says whether they were what they should be. No text has more letters than bytes. */
    private boolean isUtf8(int start, int end) {
        utf8.reset();
        return !utf8.decode(ByteBuffer.wrap(bytes, start, end - start), decoded, true)
                .isError();
    }

    private boolean hasCyrillicWord(int start, int end) {
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
