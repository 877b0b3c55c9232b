package org.toll.store.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.toll.store.exchange.Texts.HEADER;
import static org.toll.store.exchange.Texts.input;
import static org.toll.store.exchange.Texts.row;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of bad file ends in one clear message with its place, and in no record after the problem. */
class BadInputTest {
    private static final Importer CLAIMS = new ClaimsCsv();
    private static final String GOOD = HEADER + "\n" + row("a", "", "1", "") + "\n" + row("b", "", "2", "") + "\n";

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("UTF-16", bytes(GOOD, StandardCharsets.UTF_16), "file.csv:1: The text is in UTF-16"),
                Arguments.of(
                        "UTF-16 without mark", bytes(GOOD, StandardCharsets.UTF_16LE), "file.csv:1: There is a NUL"),
                Arguments.of(
                        "Windows-1251",
                        bytes(GOOD.replace("a note", "потери"), Charset.forName("windows-1251")),
                        "file.csv:2: The byte 0xEF is not UTF-8"),
                Arguments.of("NUL", utf8(GOOD.replace("a paper", "a\0paper")), "file.csv:2: There is a NUL"),
                Arguments.of("empty", new byte[0], "file.csv: The file is empty"),
                Arguments.of(
                        "cut within a row", utf8(GOOD.substring(0, GOOD.length() - 60)), "file.csv:3: The row has"),
                Arguments.of("cut within quotes", utf8(HEADER + "\n\"a,2026"), "Check the quotes"),
                Arguments.of("cut within a character", cut(GOOD.replace("total\n", "é")), "is not UTF-8"),
                Arguments.of("stray quote", utf8(HEADER + "\n\"a\"b,1\n"), "Check the quotes"),
                Arguments.of(
                        "huge cell", utf8(GOOD.replace("a note", "x".repeat(200_000))), "at most 20000 characters"),
                Arguments.of(
                        "huge unclosed cell",
                        utf8(HEADER + "\n\"" + "x,\n".repeat(200_000)),
                        "at most 20000 characters"),
                Arguments.of("many columns", utf8("a,".repeat(5_000) + "\n"), "cannot be read"),
                Arguments.of("semicolons", utf8(GOOD.replace(',', ';')), "not separated by commas"),
                Arguments.of(
                        "missing column",
                        utf8(GOOD.replace("metric", "metrik")),
                        "file.csv:1:metric: This column is missing"),
                Arguments.of("unknown column", utf8(GOOD.replace("notes", "noted")), "Did you mean 'notes'?"),
                Arguments.of(
                        "two columns of one name", utf8(GOOD.replace("via", "url")), "file.csv:1:url: Two columns"),
                Arguments.of(
                        "negative persons",
                        utf8(GOOD.replace(",1,,persons", ",-1,,persons")),
                        "cannot be negative: '-1'"),
                Arguments.of(
                        "inverted range",
                        utf8(HEADER + "\n" + row("a", "9", "", "3")),
                        "file.csv:2:central: A range's low end"),
                Arguments.of(
                        "impossible date",
                        utf8(GOOD.replace("2026-01-05", "2026-02-30")),
                        "file.csv:2:published: Not a date: '2026-02-30'"),
                Arguments.of(
                        "day before month", utf8(GOOD.replace("2026-01-05", "05/01/2026")), "Write year-month-day"),
                Arguments.of("unknown metric", utf8(GOOD.replace("killed", "kileld")), "Did you mean 'killed'?"),
                Arguments.of("no number", utf8(HEADER + "\n" + row("a", "", "", "")), "A claim needs a number"),
                Arguments.of(
                        "a word for a number",
                        utf8(HEADER + "\n" + row("a", "", "many", "")),
                        "file.csv:2:central: Not a number: 'many'"),
                Arguments.of("not finite", utf8(HEADER + "\n" + row("a", "", "NaN", "")), "Not a number: 'NaN'"),
                Arguments.of("hexadecimal", utf8(HEADER + "\n" + row("a", "", "0x1p3", "")), "Not a number"),
                Arguments.of("too large", utf8(HEADER + "\n" + row("a", "", "1e999", "")), "Not a number: '1e999'"),
                Arguments.of(
                        "an id twice",
                        utf8(GOOD + row("a", "", "3", "")),
                        "file.csv:4:id: The id was used before, on line 2"),
                Arguments.of(
                        "formula as id",
                        utf8(HEADER + "\n" + row("\"=cmd|' /C calc'!A0\"", "", "1", "")),
                        "file.csv:2:id"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void a_bad_file_is_refused_with_place_and_reason(String name, byte[] content, String expected) {
        assertThatThrownBy(() -> Texts.records(CLAIMS, Input.ofBytes("file.csv", content)))
                .as(name)
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining(expected)
                .hasMessageEndingWith("Nothing was imported.");
    }

    @Test
    void a_byte_order_mark_quotes_and_windows_line_ends_are_read() {
        String quoted =
                GOOD.replace("a note", "\"says \"\"about\"\", or\nmore\"").replace("\n", "\r\n");
        List<org.toll.ledger.Claim> claims =
                Texts.claims(Texts.records(CLAIMS, Input.ofBytes("file.csv", utf8("\uFEFF" + quoted))));
        assertThat(claims).hasSize(2);
        assertThat(claims.get(0).remark().note()).isEqualTo("says \"about\", or\r\nmore");
    }

    @Test
    void a_folder_and_a_missing_file_are_told_apart(@TempDir Path folder) {
        assertThatThrownBy(() -> Input.ofFile(folder)).hasMessageContaining("This is a folder");
        assertThatThrownBy(() -> Input.ofFile(folder.resolve("none.csv")))
                .hasMessageContaining("There is no such file");
    }

    @Test
    void no_more_than_twenty_problems_are_listed() {
        String[] lines = new String[100];
        java.util.Arrays.fill(lines, row("a", "", "x", ""));
        lines[0] = HEADER;
        assertThatThrownBy(() -> Texts.records(CLAIMS, input(lines)))
                .isInstanceOfSatisfying(ImportRefused.class, refused -> {
                    assertThat(refused.problems()).hasSize(20);
                    assertThat(refused).hasMessageContaining("There may be more");
                });
    }

    @Test
    void an_unknown_table_is_refused_with_its_columns() {
        assertThatThrownBy(() -> Importers.detect(input("when,dead", "2024-01-01,5")))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("when, dead")
                .hasMessageContaining("write a mapping");
    }

    private static byte[] utf8(String text) {
        return bytes(text, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }

    /** Without the last byte, which is the second of a character of two. */
    private static byte[] cut(String text) {
        byte[] whole = utf8(text);
        return java.util.Arrays.copyOf(whole, whole.length - 1);
    }
}
