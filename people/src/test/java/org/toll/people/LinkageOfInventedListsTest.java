package org.toll.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.toll.people.model.FieldKind;
import org.toll.people.model.RecognisedColumn;
import org.toll.people.synthetic.Scenario;
import org.toll.people.synthetic.SyntheticLists;
import org.toll.people.testing.TrueTable;

/** Four lists of one invented population, in Cyrillic and in several Latin spellings, with kin, slips and a backlog. */
class LinkageOfInventedListsTest {
    @Test
    void russian_lists_are_linked_across_scripts() {
        assertLinked(Scenario.russian(1, 700));
    }

    @Test
    void ukrainian_lists_are_linked_across_scripts() {
        assertLinked(Scenario.ukrainian(2, 600));
    }

    private static void assertLinked(Scenario scenario) {
        TrueTable lists = lists(scenario);
        LinkageRun run = Linkage.of(lists.table()).withThreads(2).run();
        List<RecognisedColumn> columns = run.fitted().orElseThrow().columns();
        assertEquals(FieldKind.TRUTH, columns.get(columns.size() - 1).kind());
        double f1 = lists.f1(run.clustering());
        assertTrue(f1 > 0.985, "F1 " + f1);
    }

    private static TrueTable lists(Scenario scenario) {
        SyntheticLists lists = SyntheticLists.of(scenario);
        List<List<String>> rows = lists.rows().map(Arrays::asList).toList();
        int person = lists.header().indexOf("person");
        return TrueTable.of(
                lists.header(), rows, rows.stream().map(row -> row.get(person)).toList());
    }
}
