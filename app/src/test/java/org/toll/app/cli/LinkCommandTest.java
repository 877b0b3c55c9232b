package org.toll.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toll.app.ExampleLists;
import org.toll.app.Terminal;

class LinkCommandTest {
    @TempDir
    private Path folder = Path.of("unset");

    private Terminal terminal = new Terminal(folder);

    @BeforeEach
    void write() throws IOException {
        terminal = new Terminal(folder);
        ExampleLists.write(folder);
    }

    @Test
    void lists_in_two_scripts_become_people_overlaps_and_a_page() throws IOException {
        assertThat(terminal.run("link", "register.csv", "obituaries.csv", "--clean", "register", "--draws", "20"))
                .isZero();

        assertThat(terminal.out())
                .contains("340 records of 2 lists name")
                .contains("nine of ten")
                .contains("report.html");
        Path out = folder.resolve("toll-link");
        assertThat(Files.readAllLines(out.resolve("people.csv")))
                .hasSize(341)
                .element(0)
                .isEqualTo("list,id,person,records");
        assertThat(Files.readAllLines(out.resolve("overlap.csv")).get(0)).isEqualTo("register,obituaries,count");
        assertThat(out.resolve("overlap-020.csv")).exists();
        assertThat(Files.readString(out.resolve("model.yaml")))
                .contains("comparisons:")
                .contains("prior:");
        assertThat(Files.readString(out.resolve("report.html")))
                .contains("What agreement is worth", "What another threshold would give", "Where to look first")
                .doesNotContain("src=\"http", "href=\"http");
    }

    @Test
    void lists_with_other_headings_are_linked_and_shown_side_by_side() throws IOException {
        Path obituaries = folder.resolve("obituaries.csv");
        List<String> rows = new ArrayList<>(Files.readAllLines(obituaries));
        terminal.run("link", "register.csv", "obituaries.csv", "--draws", "0");
        String people = Files.readString(folder.resolve("toll-link/people.csv"));
        rows.set(0, "id,Прізвище,Ім'я,Дата народження");
        Files.write(obituaries, rows);

        assertThat(terminal.run("link", "register.csv", "obituaries.csv", "--draws", "0"))
                .isZero();

        assertThat(Files.readString(folder.resolve("toll-link/people.csv"))).isEqualTo(people);
        assertThat(Files.readAllLines(folder.resolve("toll-link/tables/doubtful-people.csv")))
                .element(0)
                .isEqualTo("person,weakest,record,surname,given_name,birth_date,claim_ids");
    }

    @Test
    void whole_names_of_one_list_and_parts_of_another_stand_in_one_column() throws IOException {
        Path obituaries = folder.resolve("obituaries.csv");
        List<String> rows = new ArrayList<>(List.of("id,full_name,birth_date"));
        for (String row : Files.readAllLines(obituaries).subList(1, 41)) {
            rows.add(row.replaceFirst(",", ";").replaceFirst(",", " ").replace(';', ','));
        }
        Files.write(obituaries, rows);

        assertThat(terminal.run("link", "register.csv", "obituaries.csv", "--draws", "0"))
                .isZero();

        List<String> doubtful = Files.readAllLines(folder.resolve("toll-link/tables/doubtful-people.csv"));
        assertThat(doubtful.get(0)).isEqualTo("person,weakest,record,full_name,birth_date,claim_ids");
        assertThat(doubtful).anyMatch(row -> row.contains("Коваль Петро")).anyMatch(row -> row.contains("Koval Petro"));
    }

    @Test
    void a_model_that_was_written_is_used_again() throws IOException {
        terminal.run("link", "register.csv", "obituaries.csv", "--draws", "0");
        String people = Files.readString(folder.resolve("toll-link/people.csv"));

        assertThat(terminal.run(
                        "link",
                        "register.csv",
                        "obituaries.csv",
                        "--draws",
                        "0",
                        "--model",
                        "toll-link/model.yaml",
                        "--out",
                        "again"))
                .isZero();

        assertThat(Files.readString(folder.resolve("again/people.csv"))).isEqualTo(people);
    }

    @Test
    void a_page_without_records_names_nobody() throws IOException {
        terminal.run("link", "register.csv", "obituaries.csv", "--draws", "0", "--no-records");

        String page = Files.readString(folder.resolve("toll-link/report.html"));
        assertThat(page).doesNotContain("Коваль", "koval").contains("register, row ");
    }

    @Test
    void a_link_is_explained_field_by_field() {
        assertThat(terminal.run("link", "register.csv", "obituaries.csv", "--explain", "register:0", "obituaries:0"))
                .isZero();

        assertThat(terminal.out())
                .contains("one person")
                .contains("before anything is compared")
                .contains("surname: equal");
    }

    @Test
    void judgements_are_kept_in_the_ledger_and_obeyed() throws IOException {
        terminal.type("maybe\nd other regiment\nq\n");
        assertThat(terminal.run(
                        "link",
                        "review",
                        "register.csv",
                        "obituaries.csv",
                        "--ledger",
                        "links.duckdb",
                        "--author",
                        "Oksana",
                        "--pairs",
                        "120"))
                .isZero();
        assertThat(terminal.out()).contains("one person?").contains("Answer s").contains("1 judgement kept");

        assertThat(terminal.run("link", "sample", "register.csv", "obituaries.csv", "--pairs", "120"))
                .isZero();
        String judged = Files.readAllLines(folder.resolve("sample.csv")).get(1);
        String[] cells = judged.split(",");
        assertThat(terminal.run("link", "register.csv", "obituaries.csv", "--draws", "0", "--ledger", "links.duckdb"))
                .isZero();
        String people = Files.readString(folder.resolve("toll-link/people.csv"));
        assertThat(person(people, cells[0], cells[1])).isNotEqualTo(person(people, cells[2], cells[3]));
        assertThat(terminal.run("verify", "--ledger", "links.duckdb")).isZero();
    }

    private static String person(String people, String list, String id) {
        return people.lines()
                .filter(line -> line.startsWith(list + "," + id + ","))
                .findFirst()
                .orElseThrow()
                .split(",")[2];
    }

    @Test
    void accuracy_follows_from_a_sample_that_was_read_in_a_spreadsheet() throws IOException {
        terminal.run("link", "sample", "register.csv", "obituaries.csv", "--pairs", "120");
        List<String> lines = Files.readAllLines(folder.resolve("sample.csv"));
        StringBuilder filled = new StringBuilder(lines.get(0) + "\n");
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", 7);
            boolean isSame = cells[0].equals("obituaries")
                    && cells[2].equals("register")
                    && Integer.parseInt(cells[1]) < 30
                    && Integer.parseInt(cells[3]) == Integer.parseInt(cells[1]) * 9;
            boolean isReversed = cells[0].equals("register")
                    && cells[2].equals("obituaries")
                    && Integer.parseInt(cells[3]) < 30
                    && Integer.parseInt(cells[1]) == Integer.parseInt(cells[3]) * 9;
            cells[4] = isSame || isReversed ? "same" : "different";
            filled.append(String.join(",", cells)).append('\n');
        }
        Files.writeString(folder.resolve("sample.csv"), filled);

        assertThat(terminal.run(
                        "link", "review", "--ledger", "links.duckdb", "--author", "Taras", "--read", "sample.csv"))
                .isZero();
        assertThat(terminal.run(
                        "link",
                        "accuracy",
                        "register.csv",
                        "obituaries.csv",
                        "--ledger",
                        "links.duckdb",
                        "--pairs",
                        "120"))
                .isZero();

        assertThat(terminal.out())
                .containsPattern("Precision (100|9\\d)\\.\\d %")
                .contains("Recall")
                .contains("standard error");
    }

    @Test
    void lists_that_say_nothing_or_all_the_same_are_refused_and_one_record_is_one_person() throws IOException {
        Files.writeString(folder.resolve("null.csv"), "id,surname,given_name\n1,,\n2,,\n3,,\n");
        Files.writeString(
                folder.resolve("same.csv"),
                "id,surname\n"
                        + IntStream.range(0, 5_000)
                                .mapToObj(i -> i + ",Koval\n")
                                .collect(Collectors.joining()));
        Files.writeString(folder.resolve("one.csv"), "id,surname\n1,Koval\n");

        assertThat(terminal.run("link", "null.csv", "--threads", "2")).isEqualTo(Exit.BAD_INPUT);
        assertThat(terminal.err()).contains("No column says anything");
        assertThat(terminal.run("link", "same.csv", "--threads", "2")).isEqualTo(Exit.BAD_INPUT);
        assertThat(terminal.run("link", "one.csv")).isZero();
        assertThat(terminal.out()).contains("1 record of one list name one person");
    }

    @Test
    void what_cannot_be_linked_is_refused_in_words() {
        assertThat(terminal.run("link")).isEqualTo(Exit.BAD_INPUT);
        assertThat(terminal.err()).contains("Name one or more");
        assertThat(terminal.run("link", "absent.csv")).isEqualTo(Exit.BAD_INPUT);
        assertThat(terminal.err()).contains("no such file");
        assertThat(terminal.run("link", "register.csv", "--clean", "obits")).isEqualTo(Exit.BAD_INPUT);
        assertThat(terminal.err()).contains("No list has this name");
        assertThat(terminal.run("link", "register.csv", "--explain", "register:x"))
                .isEqualTo(Exit.BAD_INPUT);
        assertThat(terminal.err()).contains("list:id");
    }

    @Test
    void new_records_join_the_people_of_an_earlier_run_and_ids_stay() throws IOException {
        List<String> all = Files.readAllLines(folder.resolve("obituaries.csv"));
        Files.write(folder.resolve("first.csv"), all.subList(0, 21));
        Files.writeString(folder.resolve("new.csv"), all.get(0) + "\n" + String.join("\n", all.subList(21, 41)) + "\n");
        assertThat(terminal.run(
                        "link", "register.csv", "first.csv", "--draws", "0", "--ids", "secret.key", "--out", "linked"))
                .isZero();
        List<String> before = Files.readAllLines(folder.resolve("linked/people.csv"));
        List<String> ids = Files.readAllLines(folder.resolve("linked/ids.csv"));

        assertThat(terminal.run("link", "new.csv", "--against", "linked", "--ids", "secret.key"))
                .isZero();

        assertThat(terminal.out())
                .contains("20 new records: 10 of people who were there, 10 of new people, 0 undecided");
        List<String> after = Files.readAllLines(folder.resolve("linked/people.csv"));
        assertThat(after).hasSize(341);
        for (int row = 1; row < before.size(); row++) {
            assertThat(after.get(row).split(",")[2]).isEqualTo(before.get(row).split(",")[2]);
        }
        assertThat(Files.readAllLines(folder.resolve("linked/ids.csv")))
                .hasSize(341)
                .startsWith(ids.toArray(String[]::new));
        assertThat(Files.readAllLines(folder.resolve("linked/new-records.csv")))
                .hasSize(21)
                .element(0)
                .isEqualTo("list,id,outcome,person,probability");
        assertThat(terminal.run("link", "new.csv", "--against", "linked", "--ids", "secret.key"))
                .isEqualTo(Exit.BAD_INPUT);
        assertThat(terminal.err()).contains("part of the linkage already");
    }

    @Test
    void an_earlier_run_whose_files_changed_is_not_gone_on_from() throws IOException {
        assertThat(terminal.run("link", "obituaries.csv", "--against", "nowhere"))
                .isEqualTo(Exit.BAD_INPUT);
        assertThat(terminal.err()).contains("no linkage to go on from");
        terminal.run("link", "register.csv", "--draws", "0", "--ids", "secret.key", "--out", "linked");
        assertThat(terminal.run("link", "obituaries.csv", "--against", "linked"))
                .isEqualTo(Exit.BAD_INPUT);
        assertThat(terminal.err()).contains("--ids KEYFILE");
        assertThat(terminal.run("link", "obituaries.csv", "--against", "linked", "--ids", "other.key"))
                .isEqualTo(Exit.BAD_INPUT);
        assertThat(terminal.err()).contains("under its own key");
        Files.writeString(folder.resolve("register.csv"), Files.readString(folder.resolve("register.csv")) + "\n");
        assertThat(terminal.run("link", "obituaries.csv", "--against", "linked", "--ids", "secret.key"))
                .isEqualTo(Exit.BAD_INPUT);
        assertThat(terminal.err()).contains("has changed since it was linked");
    }
}
