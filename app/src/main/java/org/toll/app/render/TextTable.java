package org.toll.app.render;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.toll.report.Table;

/** A table as lines of text that fit the terminal: wide columns wrap; where even that is too much, each row becomes a list. */
public final class TextTable {
    private static final int NARROWEST_COLUMN = 9;
    private static final String GAP = "  ";

    private final Table table;
    private final int[] widths;
    private final StringBuilder out = new StringBuilder();

    private TextTable(Table table, int[] widths) {
        this.table = table;
        this.widths = widths;
    }

    /**
     * @param columns width of the terminal, at least 20
     * @return lines, each ended by a line feed; no line is wider than {@code columns}
     */
    public static String render(Table table, int columns) {
        int[] widths = widths(table);
        int room = columns - GAP.length() * (widths.length - 1);
        shrink(widths, room);
        return Arrays.stream(widths).sum() > room ? list(table, columns) : new TextTable(table, widths).text();
    }

    private static int[] widths(Table table) {
        return IntStream.range(0, table.columns().size())
                .map(c -> Math.max(
                        Wrapping.length(table.columns().get(c).title()),
                        table.rows().stream()
                                .mapToInt(row -> Wrapping.length(row.get(c).text()))
                                .max()
                                .orElse(0)))
                .toArray();
    }

    /** Takes from the widest column, again and again, until the row fits or no column can give any more. */
    private static void shrink(int[] widths, int room) {
        while (Arrays.stream(widths).sum() > room) {
            int widest = IntStream.range(0, widths.length)
                    .reduce((a, b) -> widths[b] > widths[a] ? b : a)
                    .orElse(-1);
            if (widest < 0 || widths[widest] <= NARROWEST_COLUMN) {
                return;
            }
            widths[widest]--;
        }
    }

    private String text() {
        row(table.columns().stream().map(Table.Column::title).toList());
        out.append(Arrays.stream(widths)
                        .mapToObj("-"::repeat)
                        .reduce((a, b) -> a + GAP + b)
                        .orElse(""))
                .append('\n');
        table.rows().forEach(row -> row(row.stream().map(Table.Cell::text).toList()));
        return out.toString();
    }

    private void row(List<String> cells) {
        List<List<String>> wrapped = IntStream.range(0, widths.length)
                .mapToObj(c -> Wrapping.lines(cells.get(c), widths[c]))
                .toList();
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int c = 0; c < widths.length; c++) {
                String part = line < wrapped.get(c).size() ? wrapped.get(c).get(line) : "";
                text.append(c == 0 ? "" : GAP)
                        .append(Wrapping.padded(
                                part, widths[c], table.columns().get(c).isNumeric()));
            }
            out.append(text.toString().stripTrailing()).append('\n');
        }
    }

    private static String list(Table table, int columns) {
        StringBuilder out = new StringBuilder();
        for (List<Table.Cell> row : table.rows()) {
            for (int c = 0; c < row.size(); c++) {
                String line = table.columns().get(c).title() + ": " + row.get(c).text();
                List<String> lines = Wrapping.lines(line, columns - 2);
                for (int i = 0; i < lines.size(); i++) {
                    out.append(i == 0 ? "" : "  ").append(lines.get(i)).append('\n');
                }
            }
            out.append('\n');
        }
        return out.toString();
    }
}
