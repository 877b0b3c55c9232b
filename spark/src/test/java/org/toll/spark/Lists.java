package org.toll.spark;

import java.util.List;
import org.toll.people.record.RecordTable;
import org.toll.people.record.TableBuilder;
import org.toll.people.synthetic.Scenario;
import org.toll.people.synthetic.SyntheticLists;

/** Invented lists as tables. */
final class Lists {
    private Lists() {}

    /** Two lists in Russian, one in Latin letters and obituaries: about 1.4 records for each person, without the truth. */
    static RecordTable russian(long seed, int people) {
        SyntheticLists lists = SyntheticLists.of(Scenario.russian(seed, people));
        List<String> header = lists.header();
        TableBuilder table = new TableBuilder();
        lists.rows().forEach(row -> {
            table.startRow(row[header.indexOf("list")], row[header.indexOf("id")]);
            for (int column = 0; column < row.length; column++) {
                if (!List.of("list", "id", "person").contains(header.get(column))) {
                    table.cell(header.get(column), row[column]);
                }
            }
        });
        return table.build();
    }
}
