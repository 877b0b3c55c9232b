package org.toll.app.render;

import java.util.List;
import org.toll.report.Block;
import org.toll.report.Report;
import org.toll.report.Section;
import org.toll.report.Sentence;
import org.toll.report.Table;

/** A report as text for the terminal: the answer, what each figure shows, and the beginning of each table. */
public final class TerminalReport {
    private static final int ROWS = 6;

    private final int columns;
    private final StringBuilder out = new StringBuilder();

    private TerminalReport(int columns) {
        this.columns = columns;
    }

    /** @param columns width of the terminal, at least 20 */
    public static String render(Report report, int columns) {
        TerminalReport text = new TerminalReport(columns);
        text.heading(report.title(), "=");
        for (Sentence sentence : report.summary()) {
            text.out.append(Wrapping.paragraph(sentence.text(), columns)).append('\n');
        }
        report.sections().forEach(text::section);
        return text.out.toString();
    }

    private void section(Section section) {
        heading(section.title(), "-");
        section.blocks().forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Block.Prose prose) {
            prose.sentences().forEach(sentence -> out.append(Wrapping.paragraph(sentence.text(), columns)));
            out.append('\n');
        } else if (block instanceof Block.Figure figure) {
            out.append(Wrapping.paragraph(figure.description(), columns)).append('\n');
        } else if (block instanceof Block.Tabular tabular) {
            out.append(Wrapping.paragraph(tabular.title(), columns));
            table(tabular.table());
        }
    }

    private void table(Table table) {
        int rest = table.rows().size() - ROWS;
        List<List<Table.Cell>> shown =
                table.rows().subList(0, Math.min(ROWS, table.rows().size()));
        out.append(TextTable.render(new Table(table.columns(), shown), columns));
        out.append(rest > 0 ? Wrapping.paragraph("... and " + rest + " more rows in the report.", columns) : "")
                .append('\n');
    }

    private void heading(String text, String rule) {
        List<String> lines = Wrapping.lines(text, columns);
        out.append(String.join("\n", lines)).append('\n');
        out.append(rule.repeat(lines.stream().mapToInt(Wrapping::length).max().orElse(0)))
                .append("\n\n");
    }
}
