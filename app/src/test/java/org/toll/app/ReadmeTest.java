package org.toll.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's example is run as it is printed. */
class ReadmeTest {

    @Test
    void the_ten_lines_run(@TempDir Path folder) throws IOException {
        ExampleClaims.write(folder);
        ExampleLists.write(folder);
        Terminal terminal = new Terminal(folder);
        List<String> lines = lines();
        assertThat(lines).hasSizeGreaterThanOrEqualTo(9);
        for (String line : lines) {
            int code = terminal.run(line.split(" +"));
            assertThat(code).as("%s%n%s", line, terminal.err()).isZero();
            assertThat(terminal.out()).as(line).isNotBlank();
        }
        assertThat(folder.resolve("my-report/report.html")).exists();
        assertThat(folder.resolve("claims.parquet")).exists();
    }

    /** The arguments of each line of the block, without the comments. */
    private static List<String> lines() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        String block = readme.substring(readme.indexOf("## Ten lines")).split("```", -1)[1];
        return block.lines()
                .filter(line -> line.startsWith("./toll "))
                .map(line -> line.substring("./toll ".length()).replaceFirst(" *#.*", ""))
                .toList();
    }
}
