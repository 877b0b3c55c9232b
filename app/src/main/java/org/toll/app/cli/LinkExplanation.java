package org.toll.app.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.toll.app.Environment;
import org.toll.app.render.TextTable;
import org.toll.base.InvalidInput;
import org.toll.people.LinkageRun;
import org.toll.people.explain.FieldEvidence;
import org.toll.people.explain.PairExplanation;
import org.toll.people.explain.PersonExplanation;
import org.toll.people.kernel.ScoringPlan;
import org.toll.people.record.RecordTable;
import org.toll.report.Table;
import org.toll.report.Table.Cell;

/** Why records are, or are not, one person, in the terminal. */
final class LinkExplanation {
    private final Environment environment;
    private final LinkageRun run;
    private final RecordTable table;

    LinkExplanation(Environment environment, LinkageRun run) {
        this.environment = environment;
        this.run = run;
        this.table = run.table();
    }

    /** @param keys of one record or of two */
    void print(List<String> keys) {
        ScoringPlan plan = run.fitted()
                .orElseThrow(
                        () -> InvalidInput.of("There is one record only", table.key(0), "There is nothing to explain."))
                .plan();
        int first = row(keys.get(0));
        if (keys.size() == 2) {
            print(PairExplanation.of(plan, first, row(keys.get(1))));
            return;
        }
        PersonExplanation person =
                PersonExplanation.of(plan, run.clustering(), run.clustering().personOf(first));
        environment
                .out()
                .println(table.key(first) + " is one of " + person.rows().size() + " records of person "
                        + (run.clustering().personOf(first) + 1) + ".");
        person.links().forEach(this::print);
    }

    private void print(PairExplanation pair) {
        PrintWriter out = environment.out();
        out.println();
        out.println(String.format(
                Locale.ROOT,
                "%s and %s: %s. Weight %+.1f bits, probability %.4f.",
                table.key(pair.first()),
                table.key(pair.second()),
                run.clustering().isSamePerson(pair.first(), pair.second()) ? "one person" : "two people",
                pair.weightBits(),
                pair.probability()));
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.of("before anything is compared"), Cell.EMPTY, Cell.EMPTY, bits(pair.priorBits())));
        for (FieldEvidence evidence : pair.evidence()) {
            rows.add(List.of(
                    Cell.of(evidence.words()),
                    Cell.of(evidence.first()),
                    Cell.of(evidence.second()),
                    bits(evidence.bits())));
        }
        out.print(TextTable.render(
                new Table(
                        List.of(
                                Table.Column.text("evidence", "Evidence"),
                                Table.Column.text("first", "First"),
                                Table.Column.text("second", "Second"),
                                Table.Column.number("bits", "Bits")),
                        rows),
                environment.columns()));
    }

    private static Cell bits(double value) {
        return Cell.of(String.format(Locale.ROOT, "%+.1f", value));
    }

    private int row(String key) {
        for (int row = 0; row < table.size(); row++) {
            if (table.key(row).toString().equals(key.strip())) {
                return row;
            }
        }
        throw InvalidInput.of("No record has this key", key, "A key is list:id, for instance " + table.key(0) + ".");
    }
}
