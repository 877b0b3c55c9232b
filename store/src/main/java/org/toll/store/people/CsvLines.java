package org.toll.store.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a CSV file into records, each as text with the line it begins on. A quoted field may run over lines; one that is not
 * closed within {@value #MOST_LINES} gives up the line it began on, and nothing after it: a stray quote costs one row, not the
 * rest of the file.
 */
final class CsvLines {
    private static final int MOST_LINES = 50;

    private final BufferedReader reader;
    private final Deque<String> ahead = new ArrayDeque<>();
    private long line;

    CsvLines(Reader reader) {
        this.reader = new BufferedReader(reader, 1 << 16);
    }

    /**
     * The text of one record of a file.
     *
     * @param line on which it begins, from 1
     * @param text without the end of its last line
     * @param isClosed false if a quote is left open
     */
    record CsvText(long line, String text, boolean isClosed) {}

    /** The next record that is not blank; null at the end. */
    @Nullable
    CsvText next() throws IOException {
        String text = nextLine();
        while (text != null && text.isBlank()) {
            text = nextLine();
        }
        if (text == null) {
            return null;
        }
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
        while (isOpen && taken.size() < MOST_LINES) {
            String more = nextLine();
            if (more == null) {
                break;
            }
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

    private @Nullable String nextLine() throws IOException {
        String text = ahead.isEmpty() ? reader.readLine() : ahead.removeFirst();
        line++;
        return text;
    }

    private static boolean hasOpenQuote(String text) {
        boolean isOpen = false;
        for (int at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
            isOpen = !isOpen;
        }
        return isOpen;
    }
}
