package org.toll.people.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.toll.people.LinkageRun;
import org.toll.people.cluster.ClusterDoubts;
import org.toll.people.cluster.ClusterOptions;
import org.toll.people.cluster.LinkEvidence;
import org.toll.people.explain.PairExplanation;
import org.toll.people.explain.PersonExplanation;
import org.toll.people.kernel.ScoredPairs;
import org.toll.people.kernel.ScoringPlan;
import org.toll.people.record.Column;
import org.toll.report.Block;
import org.toll.report.Table;
import org.toll.report.Table.Cell;

/**
 * The people that hang by the thinnest thread, and the pairs that were nearly linked: where a reader's time changes the count
 * most.
 */
final class DoubtfulPeople {
    private static final int MOST_PEOPLE = 20;
    private static final int MOST_WATERFALLS = 6;
    /** A person of more records is shown by its first so many; all pairs of a cluster of thousands would take minutes. */
    private static final int MOST_RECORDS = 40;

    private final LinkageRun run;
    private final ScoringPlan plan;
    private final Shown shown;
    private final ClusterDoubts doubts;

    DoubtfulPeople(LinkageRun run, ScoringPlan plan, Shown shown) {
        this.run = run;
        this.plan = plan;
        this.shown = shown;
        this.doubts = ClusterDoubts.of(
                LinkEvidence.of(run.table().list(), run.pairs()), run.clustering(), ClusterOptions.USUAL);
    }

    List<Block> blocks() {
        List<PersonExplanation> people = weakest();
        List<Block> blocks = new ArrayList<>();
        if (!people.isEmpty()) {
            blocks.add(records(people));
        }
        List<PairExplanation> pairs = new ArrayList<>();
        people.stream()
                .limit(MOST_WATERFALLS / 2)
                .map(person -> person.links().get(person.links().size() - 1))
                .forEach(pairs::add);
        nearlyLinked().stream().limit(MOST_WATERFALLS - pairs.size()).forEach(pairs::add);
        for (int i = 0; i < pairs.size(); i++) {
            blocks.add(PairFigure.of(run.table(), pairs.get(i), run.clustering(), shown, i + 1));
        }
        return blocks;
    }

    /** Of people whose records are linked, those whose weakest record has the lowest average weight to the others. */
    private List<PersonExplanation> weakest() {
        return doubts.weakestPairs(MOST_PEOPLE * 3)
                .mapToObj(person -> PersonExplanation.of(
                        plan, doubts.rows(person).limit(MOST_RECORDS).boxed().toList()))
                .sorted(Comparator.comparingDouble(PersonExplanation::leastAverageBits))
                .limit(MOST_PEOPLE)
                .toList();
    }

    /** Pairs of two people with the highest weights. */
    private List<PairExplanation> nearlyLinked() {
        ScoredPairs pairs = run.pairs();
        return doubts.nearlyLinked(MOST_WATERFALLS)
                .mapToObj(pair -> PairExplanation.of(plan, pairs.first(pair), pairs.second(pair)))
                .toList();
    }

    private Block records(List<PersonExplanation> people) {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(Table.Column.number("person", "Person"));
        columns.add(Table.Column.number("weakest", "Weakest record, bits"));
        columns.add(Table.Column.text("record", "Record"));
        List<Column> values = run.columns();
        values.forEach(column -> columns.add(Table.Column.text(key(column.name()), column.name())));
        List<List<Cell>> rows = new ArrayList<>();
        for (PersonExplanation person : people) {
            for (int row : person.rows()) {
                List<Cell> cells = new ArrayList<>();
                cells.add(Cells.count(run.clustering().personOf(row) + 1L));
                cells.add(Cells.bits(person.leastAverageBits()));
                cells.add(Cell.of(shown.key(run.table(), row)));
                values.forEach(column ->
                        cells.add(Cell.of(shown.value(column.textAt(row).orElse("")))));
                rows.add(cells);
            }
        }
        return new Block.Tabular(
                "doubtful-people",
                "The %d people that hang by the thinnest thread".formatted(people.size()),
                new Table(columns, rows),
                "Lowest average weight of one record to the other records of the person. Judge these first (toll link review).");
    }

    private static String key(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "_");
    }
}
