package org.toll.app.cli;

import org.toll.app.Environment;
import org.toll.app.render.Json;
import org.toll.app.render.TextTable;
import org.toll.report.Table;
import picocli.CommandLine.Option;

/** How a command answers: a table for people, JSON for programs. */
final class OutputOptions {
    @Option(names = "--json", description = "Answer as JSON, one document.")
    private boolean isJson;

    boolean isJson() {
        return isJson;
    }

    /** Prints the table as text that fits the terminal, or as a JSON array with an object for each row. */
    void print(Environment environment, Table table) {
        if (!isJson) {
            environment.out().print(TextTable.render(table, environment.columns()));
            return;
        }
        Json.printTable(environment.out(), table);
    }
}
