package org.toll.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.toll.app.Environment;
import org.toll.base.Citation;
import org.toll.estimate.excess.ExcessMortality;
import org.toll.estimate.nowcast.ChainLadder;
import org.toll.estimate.nowcast.Nowcast;
import org.toll.report.Table;
import org.toll.report.Table.Cell;
import org.toll.report.Table.Column;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the works that the methods follow. */
@Command(
        name = "methods",
        mixinStandardHelpOptions = true,
        description = "Lists the methods and the works they follow, to be cited with a result.",
        footer = {"", "Example: toll methods --json"})
final class MethodsCommand implements Callable<Integer> {
    /** Every estimator with a {@link Citation}; a test finds the one that is missing. */
    static final List<Class<?>> METHODS = List.of(ExcessMortality.class, ChainLadder.class, Nowcast.class);

    private static final List<Column> COLUMNS =
            List.of(Column.text("method", "Method"), Column.text("work", "Follows"));

    private final Environment environment;

    @Mixin
    private OutputOptions output = new OutputOptions();

    MethodsCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Class<?> method : METHODS) {
            Citation citation = Objects.requireNonNull(method.getAnnotation(Citation.class));
            for (String work : citation.value()) {
                rows.add(List.of(Cell.of(method.getSimpleName()), Cell.of(work)));
            }
        }
        output.print(environment, new Table(COLUMNS, rows));
        return Exit.OK;
    }
}
