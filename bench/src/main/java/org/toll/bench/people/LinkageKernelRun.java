package org.toll.bench.people;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.toll.people.compare.Attribute;
import org.toll.people.kernel.Kernel;
import org.toll.people.kernel.KernelRun;
import org.toll.people.kernel.Progress;
import org.toll.people.kernel.ScoringPlan;

/**
 * The kernel's bars: nine blocking rules and six comparisons, from coded attributes to sorted pairs with a probability of .9.
 * Prints time on the clock, time of the processors, pairs of each rule, and the most memory held.
 *
 * <pre>
 * java -Xmx1g -cp bench/target/bench.jar org.toll.bench.people.LinkageKernelRun 1000000 [rounds] [threads] [equal]
 * java -Xmx1g -cp bench/target/bench.jar org.toll.bench.people.LinkageKernelRun people_latin.csv [rounds] [threads] [equal]
 * </pre>
 *
 * With {@code equal} above 0, so many records get the same surname and given name: one huge block.
 */
public final class LinkageKernelRun {
    private static final long SEED = 42;

    private LinkageKernelRun() {}

    public static void main(String[] arguments) throws IOException {
        String records = arguments.length > 0 ? arguments[0] : "1000000";
        int rounds = number(arguments, 1, 3);
        int threads = number(arguments, 2, 2);
        int equal = number(arguments, 3, 0);
        List<Attribute> people = timed("records", () -> PeoplePlan.attributes(rows(records)));
        ScoringPlan plan = timed("plan", () -> PeoplePlan.of(equal == 0 ? people : withEqualNames(people, equal)));
        memory();
        for (int round = 0; round < rounds; round++) {
            Kernel kernel = timed("blocking", () -> Kernel.of(plan, threads));
            KernelRun run = timed("scoring", () -> kernel.run(PeoplePlan.LEAST_BITS, Progress.NONE));
            System.out.printf(
                    "candidates %,d; kept %,d%n",
                    run.blocking().pairs(), run.pairs().size());
            if (round == 0) {
                run.blocking().rules().forEach(System.out::println);
                System.out.println("records in no block: " + run.blocking().recordsInNoBlock());
            }
            memory();
        }
    }

    private static int number(String[] arguments, int at, int otherwise) {
        return arguments.length > at ? Integer.parseInt(arguments[at]) : otherwise;
    }

    private static Stream<String[]> rows(String records) {
        if (!records.endsWith(".csv")) {
            return GeneratedPeople.rows(Integer.parseInt(records), SEED);
        }
        try (Stream<String> lines = Files.lines(Path.of(records))) {
            List<String[]> rows =
                    lines.map(line -> line.split(",", -1)).toList();
            List<String> heading = Arrays.asList(rows.get(0));
            int[] places = PeoplePlan.COLUMNS.stream().mapToInt(heading::indexOf).toArray();
            Function<String[], String[]> pick =
                    row -> IntStream.of(places).mapToObj(place -> row[place]).toArray(String[]::new);
            return rows.stream().skip(1).map(pick);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Attribute> withEqualNames(List<Attribute> people, int equal) {
        return IntStream.range(0, people.size())
                .mapToObj(column -> {
                    Attribute attribute = people.get(column);
                    int[] codes = attribute.codes().clone();
                    if (column < 2) {
                        Arrays.fill(codes, 0, equal, codes[0]);
                    }
                    return Attribute.of(attribute.name(), codes, attribute.values());
                })
                .toList();
    }

    private static <T> T timed(String what, Supplier<T> work) {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpu = system.getProcessCpuTime();
        long clock = System.nanoTime();
        T result = work.get();
        System.out.printf(
                "%-10s %6.2f s on the clock, %6.2f s of processors%n",
                what, (System.nanoTime() - clock) / 1e9, (system.getProcessCpuTime() - cpu) / 1e9);
        return result;
    }

    private static void memory() throws IOException {
        Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .forEach(line -> System.out.println(
                        "memory of the process at most: " + line.substring(6).strip()));
    }
}
