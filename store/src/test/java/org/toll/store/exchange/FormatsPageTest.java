package org.toll.store.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.toll.ledger.LedgerRecord;

/** The examples of docs/formats.md are files that the importers read. */
class FormatsPageTest {
    private static final Pattern BLOCK = Pattern.compile("```(\\w+) ([\\w-]+)\\n(.*?)```", Pattern.DOTALL);

    @ParameterizedTest
    @CsvSource({
        "csv claims,claims,3",
        "json register,register,3",
        "json general-staff-json,general-staff-json,3",
        "csv two-compilers-csv,two-compilers-csv,3",
        "csv economist,economist,4"
    })
    void each_example_is_recognised_and_read(String block, String format, int records) throws IOException {
        Input input = example(block);
        Importer importer = Importers.detect(input);
        assertThat(importer.format().name()).isEqualTo(format);
        assertThat(Texts.records(importer, input)).hasSizeGreaterThanOrEqualTo(records);
    }

    @Test
    void the_example_of_a_mapping_reads_the_example_of_a_table() throws IOException {
        Importer importer = Importers.ofMapping(example("ini mapping"), Map.of());
        assertThat(Texts.records(importer, example("csv mapping")))
                .extracting(LedgerRecord::key)
                .contains("american-bar-association")
                .hasSize(2);
    }

    @Test
    void every_format_is_described() throws IOException {
        String page = page();
        assertThat(Importers.listFormats())
                .isNotEmpty()
                .allSatisfy(format -> assertThat(page).contains("`" + format.name() + "`"));
        assertThat(Exporters.listFormats())
                .isNotEmpty()
                .allSatisfy(format -> assertThat(page).contains("**" + format.name() + "**"));
    }

    private static Input example(String block) throws IOException {
        Map<String, String> blocks = new HashMap<>();
        Matcher matcher = BLOCK.matcher(page());
        while (matcher.find()) {
            blocks.put(matcher.group(1) + " " + matcher.group(2), matcher.group(3));
        }
        String text = blocks.getOrDefault(block, "");
        assertThat(text).as("example '" + block + "'").isNotEmpty();
        return Input.ofBytes("example", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String page() throws IOException {
        Path here = Path.of("").toAbsolutePath();
        Path root = Files.exists(here.resolve("docs")) ? here : here.getParent();
        return Files.readString(java.util.Objects.requireNonNull(root).resolve("docs/formats.md"));
    }
}
