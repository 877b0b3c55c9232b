package org.toll.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.toll.app.ExampleReport;

/**
 * The words of a report, kept and reviewed as a diff. Written anew only by
 * {@code mvn test -Dtest=GoldenReportTest -Dtoll.golden.update=true}.
 */
class GoldenReportTest {
    private static final Path FILE = Path.of("src/test/resources/org/toll/app/golden/example-report.txt");

    @Test
    void the_example_reads_as_it_was_approved() throws IOException {
        String text = TerminalReport.render(ExampleReport.make(), 100);
        if (Boolean.getBoolean("toll.golden.update")) {
            Files.writeString(FILE, text);
        }
        assertThat(text).isEqualTo(Files.readString(FILE));
    }
}
