package org.toll.store.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Reads UTF-8 text and nothing else: another encoding, a NUL or a cut-off character ends in {@link ImportRefused} with its line,
 * instead of in replacement characters inside the ledger. A byte order mark is skipped.
 */
final class StrictUtf8 extends Reader {
    private static final String SAVE_AGAIN = " Save the file as UTF-8 and import it again.";

    private final String name;
    private final InputStream stream;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
    private boolean isAtEnd;
    private long line = 1;

    private StrictUtf8(String name, InputStream stream) {
        this.name = name;
        this.stream = stream;
    }

    /**
     * @throws ImportRefused if the input cannot be opened or begins with the mark of another encoding
     */
    static StrictUtf8 open(Input input) {
        PushbackInputStream stream = new PushbackInputStream(input.open(), 3);
        try {
            byte[] mark = stream.readNBytes(3);
            int skipped = 0;
            if (startsWith(mark, 0xFE, 0xFF) || startsWith(mark, 0xFF, 0xFE)) {
                stream.close();
                throw ImportRefused.of(input.name() + ":1", "The text is in UTF-16, not UTF-8." + SAVE_AGAIN);
            } else if (startsWith(mark, 0xEF, 0xBB, 0xBF)) {
                skipped = 3;
            }
            stream.unread(mark, skipped, mark.length - skipped);
        } catch (IOException unreadable) {
            throw ImportRefused.of(input.name(), "The file cannot be read: " + unreadable.getMessage() + ".");
        }
        return new StrictUtf8(input.name(), stream);
    }

    private static boolean startsWith(byte[] text, int... mark) {
        boolean matches = text.length >= mark.length;
        for (int i = 0; matches && i < mark.length; i++) {
            matches = (text[i] & 0xFF) == mark[i];
        }
        return matches;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        CharBuffer chars = CharBuffer.wrap(target, offset, length);
        while (true) {
            CoderResult result = decoder.decode(bytes, chars, isAtEnd);
            int decoded = chars.position() - offset;
            if (decoded > 0 || length == 0) {
                check(target, offset, decoded);
                return decoded;
            } else if (result.isError()) {
                throw notUtf8();
            } else if (isAtEnd) {
                return -1;
            }
            fill();
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = stream.read(bytes.array(), bytes.position(), bytes.remaining());
        isAtEnd = read < 0;
        bytes.position(bytes.position() + Math.max(read, 0)).flip();
    }

    private void check(char[] target, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (target[i] == '\n') {
                line++;
            } else if (target[i] == 0) {
                throw ImportRefused.of(
                        name + ":" + line,
                        "There is a NUL character: this is not UTF-8 text, but perhaps UTF-16 or a binary file."
                                + SAVE_AGAIN);
            }
        }
    }

    private ImportRefused notUtf8() {
        String shown = "0x%02X".formatted(bytes.get(bytes.position()) & 0xFF);
        return ImportRefused.of(
                name + ":" + line,
                "The byte " + shown + " is not UTF-8: the text is in another encoding (often Windows-1251 or"
                        + " Windows-1252), or the file is cut off." + SAVE_AGAIN);
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
