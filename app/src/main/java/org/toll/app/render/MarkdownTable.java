package org.toll.app.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.toll.base.InvalidInput;
import org.toll.report.Table;

/** A table in Markdown, put into a page between two marks, so that a document shows what the program computed. */
public final class MarkdownTable {
    private MarkdownTable() {}

    /**
     * Replaces what stands between {@code <!-- name:begin -->} and {@code <!-- name:end -->}.
     *
     * @throws InvalidInput if the file lacks the marks
     * @throws IOException if it cannot be read or written
     */
    public static void replace(Path file, String name, Table table) throws IOException {
        String begin = "<!-- " + name + ":begin -->";
        String end = "<!-- " + name + ":end -->";
        String text = Files.readString(file, StandardCharsets.UTF_8);
        int from = text.indexOf(begin);
        int to = text.indexOf(end, Math.max(from, 0));
        if (from < 0 || to < 0) {
            throw InvalidInput.of(
                    "The page has no place for the table", file, "Add the lines " + begin + " and " + end + ".");
        }
        Files.writeString(
                file,
                text.substring(0, from + begin.length()) + "\n" + render(table) + text.substring(to),
                StandardCharsets.UTF_8);
    }

    static String render(Table table) {
        StringBuilder out = new StringBuilder();
        out.append(table.columns().stream().map(Table.Column::title).collect(Collectors.joining(" | ", "| ", " |\n")));
        out.append(table.columns().stream()
                .map(column -> column.isNumeric() ? "---:" : "---")
                .collect(Collectors.joining("|", "|", "|\n")));
        table.rows()
                .forEach(row -> out.append(row.stream()
                        .map(cell -> cell.text().replace("|", "\\|"))
                        .collect(Collectors.joining(" | ", "| ", " |\n"))));
        return out.toString();
    }
}
