package org.toll.spark;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;

/**
 * A real Spark cluster on this machine: a master and workers, each a process of its own, which start executors as further
 * processes. Made from the jars of the class path; nothing is installed. Closing it ends all of them.
 */
final class StandaloneCluster implements AutoCloseable {
    private static final String SCALA = "2.13";
    private static final long PATIENCE_SECONDS = 120;

    private final Path home;
    private final String master;
    private final int workers;
    private final List<Process> processes = new ArrayList<>();

    private StandaloneCluster(Path home, String master, int workers) {
        this.home = home;
        this.master = master;
        this.workers = workers;
    }

    /**
     * @param folder for jars, logs and scratch files; empty
     * @param workers processes with one core each
     */
    static StandaloneCluster start(Path folder, int workers) throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("jars"));
        Files.createFile(folder.resolve("RELEASE"));
        for (Path jar : jars()) {
            Files.createSymbolicLink(folder.resolve("jars").resolve(jar.getFileName()), jar);
        }
        int port = freePort();
        StandaloneCluster cluster = new StandaloneCluster(folder, "spark://127.0.0.1:" + port, workers);
        cluster.launch("master", "org.apache.spark.deploy.master.Master", "--port", Integer.toString(port));
        cluster.await("master", "Starting Spark master at");
        for (int worker = 1; worker <= workers; worker++) {
            String name = "worker-" + worker;
            cluster.launch(
                    name,
                    "org.apache.spark.deploy.worker.Worker",
                    "--cores",
                    "1",
                    "--memory",
                    "2g",
                    "--work-dir",
                    folder.resolve(name).toString(),
                    cluster.master);
            cluster.await(name, "Successfully registered with master");
        }
        return cluster;
    }

    /** The address that a job is submitted to. */
    String master() {
        return master;
    }

    /** What a job must say to run here, with this project's classes, once all workers are there. */
    SparkConf settings() throws IOException {
        return new SparkConf()
                .setMaster(master)
                .setAppName("test")
                .set("spark.driver.host", "127.0.0.1")
                .set("spark.ui.enabled", "false")
                // All of how many is what a standalone master takes from the most cores of a job.
                .set("spark.cores.max", Integer.toString(workers))
                .set("spark.scheduler.minRegisteredResourcesRatio", "1.0")
                .set("spark.jars", jarsOfProject());
    }

    /** The jars of {@link #projectJars}, between commas. */
    String jarsOfProject() throws IOException {
        return String.join(",", projectJars().stream().map(Path::toString).toList());
    }

    /** Jars that a job brings along: this project's classes, packed from the folders they were compiled into. */
    private List<Path> projectJars() throws IOException {
        List<Path> packed = new ArrayList<>();
        for (Path folder : classPath().filter(Files::isDirectory).toList()) {
            Path jar = home.resolve("project-" + packed.size() + ".jar");
            pack(folder, jar);
            packed.add(jar);
        }
        return packed;
    }

    /** Ends one of the executor processes of a running job, without warning. */
    ProcessHandle killAnExecutor() {
        ProcessHandle executor = processes.stream()
                .flatMap(Process::descendants)
                .filter(process -> process.info().arguments().stream()
                        .flatMap(Arrays::stream)
                        .anyMatch(argument -> argument.endsWith("CoarseGrainedExecutorBackend")))
                .findFirst()
                .orElseThrow();
        executor.destroyForcibly();
        return executor;
    }

    /** What the processes have printed, for a failed test. */
    String log(String name) {
        try {
            return Files.readString(home.resolve(name + ".log"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        for (int i = processes.size() - 1; i >= 0; i--) {
            Process process = processes.get(i);
            List<ProcessHandle> started = process.descendants().toList();
            process.destroy();
            try {
                process.onExit().get(10, TimeUnit.SECONDS);
            } catch (InterruptedException | ExecutionException | TimeoutException late) {
                process.destroyForcibly();
            }
            started.forEach(ProcessHandle::destroyForcibly);
        }
    }

    private void launch(String name, String main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx256m");
        // Tests are silent; these processes say in their logs when they are ready.
        command.add("-Dslf4j.provider=org.apache.logging.slf4j.SLF4JServiceProvider");
        command.addAll(Arrays.asList(System.getProperty("spark.opens", "").split(" ")));
        command.removeIf(String::isEmpty);
        command.addAll(List.of("-cp", home.resolve("jars") + File.separator + "*", main));
        command.addAll(List.of("--host", "127.0.0.1", "--webui-port", "0"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(home.resolve(name + ".log").toFile()));
        builder.environment().put("SPARK_HOME", home.toString());
        // A folder of jars does not say for which Scala they were built.
        builder.environment().put("SPARK_SCALA_VERSION", SCALA);
        processes.add(builder.start());
    }

    private void await(String name, String words) throws InterruptedException {
        for (long second = 0; second < PATIENCE_SECONDS; second++) {
            if (log(name).contains(words)) {
                return;
            }
            TimeUnit.SECONDS.sleep(1);
        }
        throw new IllegalStateException(name + " did not say '" + words + "':\n" + log(name));
    }

    private static void pack(Path folder, Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream packed = new JarOutputStream(file);
                Stream<Path> files = Files.walk(folder)) {
            for (Path path : files.filter(Files::isRegularFile).toList()) {
                packed.putNextEntry(new JarEntry(folder.relativize(path).toString()));
                Files.copy(path, packed);
                packed.closeEntry();
            }
        }
    }

    private static List<Path> jars() {
        return classPath()
                .filter(path -> path.toString().endsWith(".jar") && Files.isRegularFile(path))
                .toList();
    }

    // Surefire starts with a jar that only lists the class path; this property has the list itself.
    private static Stream<Path> classPath() {
        String listed = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(listed.split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .map(Path::of)
                .filter(Files::exists);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
