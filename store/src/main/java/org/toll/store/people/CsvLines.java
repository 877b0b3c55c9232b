package org.toll.store.people;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Cuts a CSV file into records, each with the line it begins on. A quoted field may run over lines; one that is not closed
 * within {@value #MOST_LINES} gives up the line it began on, and nothing after it: a stray quote costs one row, not the rest of
 * the file. A line without quotes, as most are, is left where it was read, so that its fields can be taken from there.
 */
final class CsvLines {
    private static final int MOST_LINES = 50;

    private final Reader reader;
    private final Deque<String> ahead = new ArrayDeque<>();
    private char[] buffer = new char[1 << 16];
    private int filled;
    private int next;
    private boolean isAfterReturn;

    private char[] letters = buffer;
    private int from;
    private int to;
    private boolean hasQuotes;
    private long line;

    CsvLines(Reader reader) {
        this.reader = reader;
    }

    /**
     * The text of one record of a file.
     *
     * @param line on which it begins, from 1
     * @param text without the end of its last line
     * @param isClosed false if a quote is left open
     */
    record CsvText(long line, String text, boolean isClosed) {}

    /** Goes on to the next line that is not blank; false at the end. */
    boolean next() throws IOException {
        boolean isThere = nextLine();
        while (isThere && isBlank()) {
            isThere = nextLine();
        }
        return isThere;
    }

    /** Whether the line has quotes, so that only {@link #record} knows its fields. */
    boolean hasQuotes() {
        return hasQuotes;
    }

    /** Puts the fields of a line without quotes into a row; they hold until the next line is asked for. */
    void split(char separator, Row row) {
        row.begin(letters);
        int start = from;
        for (int at = from; at < to; at++) {
            if (letters[at] == separator) {
                row.add(start, at);
                start = at + 1;
            }
        }
        row.add(start, to);
    }

    /** The line as it stands. */
    String text() {
        return new String(letters, from, to - from);
    }

    /** Its number, from 1. */
    long line() {
        return line;
    }

    /** The record that begins with this line: of several lines if a quote stays open. */
    CsvText record() throws IOException {
        String text = text();
        return hasOpenQuote(text) ? continued(text) : new CsvText(line, text, true);
    }

    /** Takes a record of several lines back but for its first: the quotes closed, yet not where they should. */
    void takeBackAllButFirstLine(CsvText record) {
        String[] lines = record.text().split("\n", -1);
        for (int i = lines.length - 1; i > 0; i--) {
            ahead.addFirst(lines[i]);
        }
        line = record.line();
    }

    private CsvText continued(String start) throws IOException {
        long startLine = line;
        StringBuilder text = new StringBuilder(start);
        Deque<String> taken = new ArrayDeque<>();
        boolean isOpen = true;
        while (isOpen && taken.size() < MOST_LINES && nextLine()) {
            String more = text();
            taken.add(more);
            text.append('\n').append(more);
            isOpen ^= hasOpenQuote(more);
        }
        if (!isOpen) {
            return new CsvText(startLine, text.toString(), true);
        }
        while (!taken.isEmpty()) {
            ahead.addFirst(taken.removeLast());
        }
        line = startLine;
        return new CsvText(startLine, start, false);
    }

    private boolean nextLine() throws IOException {
        line++;
        hasQuotes = false;
        if (ahead.isEmpty()) {
            return nextLineOfFile();
        }
        letters = ahead.removeFirst().toCharArray();
        from = 0;
        to = lineEnd(0, letters.length);
        return true;
    }

    private boolean nextLineOfFile() throws IOException {
        if (isAfterReturn && (next < filled || refill()) && buffer[next] == '\n') {
            next++;
        }
        letters = buffer;
        int end = lineEnd(next, filled);
        while (end == filled) {
            int length = end - next;
            if (!refill()) {
                break;
            }
            letters = buffer;
            end = lineEnd(next + length, filled);
        }
        from = next;
        to = end;
        isAfterReturn = end < filled && buffer[end] == '\r';
        boolean isThere = from < filled;
        next = Math.min(end + 1, filled);
        return isThere;
    }

    /** Where a line ends that has no end before {@code start}; {@code limit} if that comes first. */
    private int lineEnd(int start, int limit) {
        char[] text = letters;
        boolean quotes = false;
        int at = start;
        while (at < limit && text[at] != '\n' && text[at] != '\r') {
            quotes |= text[at] == '"';
            at++;
        }
        hasQuotes |= quotes;
        return at;
    }

    /** Reads more, moving what is not yet taken to the front; false at the end of the file. */
    private boolean refill() throws IOException {
        if (next == 0 && filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * filled);
        } else {
            System.arraycopy(buffer, next, buffer, 0, filled - next);
        }
        filled -= next;
        next = 0;
        int read = reader.read(buffer, filled, buffer.length - filled);
        filled += Math.max(read, 0);
        return read > 0;
    }

    private boolean isBlank() {
        for (int at = from; at < to; at++) {
            if (!Character.isWhitespace(letters[at])) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasOpenQuote(String text) {
        boolean isOpen = false;
        for (int at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
            isOpen = !isOpen;
        }
        return isOpen;
    }
}
