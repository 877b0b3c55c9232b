package org.toll.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.toll.app.Environment;
import org.toll.base.InvalidInput;
import picocli.CommandLine.Option;

/** Where a linkage runs: in this process, or on a Spark cluster by {@code spark-submit} and the jar of the module spark. */
final class EngineOptions {
    private static final String MAIN = "org.toll.spark.SparkLink";

    @Option(
            names = "--engine",
            paramLabel = "NAME",
            defaultValue = "local",
            description = "local, or spark for a cluster; same result. See docs/spark.md. Default: ${DEFAULT-VALUE}.")
    private String engine = "local";

    @Option(
            names = "--spark-conf",
            paramLabel = "KEY=VALUE",
            description = "A setting of Spark, for instance spark.master=spark://host:7077. May be repeated.")
    private List<String> settings = List.of();

    @Option(
            names = "--spark-home",
            paramLabel = "FOLDER",
            defaultValue = "${env:SPARK_HOME}",
            description = "Where Spark is installed. Default: the variable SPARK_HOME.")
    private Optional<Path> home = Optional.empty();

    @Option(
            names = "--spark-jar",
            paramLabel = "FILE",
            defaultValue = "${env:TOLL_SPARK_JAR}",
            description =
                    "The jar for the cluster. Default: the variable TOLL_SPARK_JAR, or spark/target/toll-spark.jar.")
    private Optional<Path> jar = Optional.empty();

    /**
     * @throws InvalidInput if there is no engine of that name
     */
    boolean isSpark() {
        return switch (engine) {
            case "spark" -> true;
            case "local" -> false;
            default -> throw InvalidInput.of("A linkage runs on local or spark", engine, "");
        };
    }

    /**
     * Runs the linkage on the cluster to its end and passes on what it prints.
     *
     * @param arguments of {@code SparkLink}
     * @return the exit code of {@code spark-submit}, which is that of the linkage
     * @throws InvalidInput if Spark or the jar is not there
     */
    int submit(Environment environment, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(spark().toString(), "--class", MAIN));
        settings.forEach(setting -> command.addAll(List.of("--conf", setting)));
        command.add(jar().toString());
        command.addAll(arguments);
        Process process =
                new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
        try (BufferedReader answers =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = answers.readLine(); line != null; line = answers.readLine()) {
                environment.out().println(line);
            }
            return process.waitFor();
        } catch (InterruptedException stopped) {
            process.destroy();
            Thread.currentThread().interrupt();
            return Exit.FAULT;
        }
    }

    private Path spark() {
        Path folder = home.filter(path -> !path.toString().isEmpty())
                .orElseThrow(() -> InvalidInput.of(
                        "--engine spark needs Spark, and SPARK_HOME is not set",
                        "",
                        "Install Spark 4.2 for Scala 2.13 from spark.apache.org and set SPARK_HOME to its folder."));
        Path program = folder.resolve("bin").resolve("spark-submit");
        if (!Files.isExecutable(program)) {
            throw InvalidInput.of(
                    "--engine spark needs a Spark installation, and this is none: it has no bin/spark-submit",
                    folder,
                    "Set SPARK_HOME to the folder of Spark 4.2 for Scala 2.13.");
        }
        return program;
    }

    private Path jar() {
        Path file = jar.filter(path -> !path.toString().isEmpty()).orElseGet(EngineOptions::besideThisBuild);
        if (!Files.isRegularFile(file)) {
            throw InvalidInput.of(
                    "--engine spark needs the jar for the cluster, and it is not there",
                    file,
                    "Build it: mvn package -Pspark -DskipTests; or name it with --spark-jar.");
        }
        return file;
    }

    private static Path besideThisBuild() {
        String location = EngineOptions.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        // From app/target/toll.jar, or app/target/classes, to the root of the build.
        return Path.of(location)
                .resolve("../../..")
                .resolve("spark/target/toll-spark.jar")
                .normalize();
    }
}
