package org.toll.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toll.app.Terminal;

/** What is handed to spark-submit; that a cluster then gives the same result is tested in the module spark. */
class LinkOnSparkTest {
    @TempDir
    private Path folder = Path.of("unset");

    private Terminal terminal = new Terminal(folder);

    @BeforeEach
    void install() throws IOException {
        terminal = new Terminal(folder);
        Path program = folder.resolve("home/bin/spark-submit");
        Files.createDirectories(program.getParent());
        Files.writeString(program, "#!/bin/sh\necho \"$@\"\nexit 3\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        Files.writeString(folder.resolve("toll-spark.jar"), "");
        Files.writeString(folder.resolve("a.csv"), "id,surname\n1,Koval\n");
    }

    @Test
    void options_reach_the_cluster_and_its_exit_code_comes_back() {
        assertThat(link(
                        "--spark-home",
                        "home",
                        "--clean",
                        "a",
                        "--population",
                        "surname=b.csv",
                        "--spark-conf",
                        "spark.master=local[2]"))
                .isEqualTo(3);
        assertThat(terminal.out())
                .startsWith("--class org.toll.spark.SparkLink --conf spark.master=local[2] ")
                .contains("toll-spark.jar " + folder.resolve("a.csv") + " --clean a --population surname="
                        + folder.resolve("b.csv") + " --seed 1 --format csv --out " + folder.resolve("toll-link"));
    }

    @Test
    void without_spark_it_is_said_what_to_do() {
        assertThat(link("--spark-home", "nowhere")).isEqualTo(Exit.BAD_INPUT);
        assertThat(terminal.err()).contains("bin/spark-submit").contains("SPARK_HOME");
    }

    @Test
    void without_the_jar_it_is_said_how_to_build_it() throws IOException {
        Files.delete(folder.resolve("toll-spark.jar"));
        assertThat(link("--spark-home", "home")).isEqualTo(Exit.BAD_INPUT);
        assertThat(terminal.err()).contains("mvn package -Pspark");
    }

    @Test
    void what_needs_this_process_is_refused() {
        assertThat(link("--spark-home", "home", "--draws", "5")).isEqualTo(Exit.BAD_INPUT);
        assertThat(terminal.err()).contains("--engine local");
    }

    private int link(String... more) {
        String[] arguments = new String[more.length + 6];
        arguments[0] = "link";
        arguments[1] = "a.csv";
        arguments[2] = "--engine";
        arguments[3] = "spark";
        arguments[4] = "--spark-jar";
        arguments[5] = folder.resolve("toll-spark.jar").toString();
        for (int i = 0; i < more.length; i++) {
            boolean isFolder = i > 0 && more[i - 1].equals("--spark-home");
            arguments[6 + i] = isFolder ? folder.resolve(more[i]).toString() : more[i];
        }
        return terminal.run(arguments);
    }
}
