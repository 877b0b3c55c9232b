package org.toll.store.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toll.base.InvalidInput;
import org.toll.people.cluster.Clustering;
import org.toll.people.kernel.ScoredPairs;
import org.toll.people.record.RecordTable;
import org.toll.people.record.TableBuilder;

class LinkageFilesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void what_is_written_is_read_back(TableFormat format) throws IOException {
        LinkageFiles files = LinkageFiles.in(folder, format);
        files.writePeople(records(), Clustering.ofLabels(new int[] {0, 1, 0}));
        files.writePairs(records(), ScoredPairs.ofSorted(new int[] {0}, new int[] {2}, new float[] {3}));

        RecordTable people = read("people." + format.extension());
        assertThat(people.findColumn("person").orElseThrow().texts()).containsExactly("1", "2");
        assertThat(people.key(2)).hasToString("register:\"2\", the second");
        assertThat(people.findColumn("records").orElseThrow().textAt(2)).contains("2");
        String probability = read("pairs." + format.extension())
                .findColumn("probability")
                .orElseThrow()
                .textAt(0)
                .orElseThrow();
        assertThat(Double.parseDouble(probability)).isEqualTo(8.0 / 9, within(1e-6));
    }

    @Test
    void rows_that_could_not_be_read_are_kept_as_written() throws IOException {
        LinkageFiles files = LinkageFiles.in(folder.resolve("out"), TableFormat.JSON);
        files.writeRejected(List.of(new RejectedRow("a.csv", 7, "1,\"x", "a quote is not closed")));

        assertThat(Files.readString(folder.resolve("out/rejected.csv")))
                .isEqualTo("file,line,reason,text\r\na.csv,7,a quote is not closed,\"1,\"\"x\"\r\n");
        files.writeRejected(List.of());
        assertThat(folder.resolve("out/rejected.csv")).doesNotExist();
    }

    @Test
    void an_unknown_format_is_refused_with_those_that_are() {
        assertThatThrownBy(() -> TableFormat.of("xlsx"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("csv, json, parquet");
    }

    private RecordTable read(String name) {
        return RecordFiles.read(List.of(folder.resolve(name)), ReadingOptions.DEFAULT)
                .table();
    }

    private static RecordTable records() {
        TableBuilder table = new TableBuilder();
        for (String id : List.of("0", "1", "\"2\", the second")) {
            table.startRow("register", id);
        }
        return table.build();
    }
}
