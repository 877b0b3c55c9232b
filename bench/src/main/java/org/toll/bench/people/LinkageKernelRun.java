package org.toll.bench.people;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.toll.people.compare.Attribute;
import org.toll.people.kernel.BlockingRule;
import org.toll.people.kernel.Kernel;
import org.toll.people.kernel.KernelRun;
import org.toll.people.kernel.Progress;
import org.toll.people.kernel.ScoredComparison;
import org.toll.people.kernel.ScoringPlan;
import org.toll.people.record.Column;
import org.toll.people.record.ColumnBuilder;

/**
 * The kernel's bars: nine blocking rules and six comparisons over generated records, from coded attributes to sorted pairs with
 * a probability of .9. Prints time on the clock, time of the processors, pairs of each rule, and the most memory held.
 *
 * <pre>java -Xmx1g -cp bench/target/bench.jar org.toll.bench.people.LinkageKernelRun 1000000 [rounds] [threads] [equal]</pre>
 *
 * With {@code equal} above 0 so many records get the same surname, given name and year of birth: one huge block.
 */
public final class LinkageKernelRun {
    /** p = .9 in bits. */
    private static final float LEAST_BITS = 3.1699250f;

    private static final float PRIOR_BITS = -21;

    private LinkageKernelRun() {}

    public static void main(String[] arguments) throws IOException {
        int records = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        int threads = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 2;
        int equal = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 0;
        List<Attribute> people = timed("records", () -> GeneratedPeople.of(records, 42));
        ScoringPlan plan = timed("plan", () -> plan(equal == 0 ? people : withEqual(people, equal)));
        memory();
        for (int round = 0; round < rounds; round++) {
            Kernel kernel = timed("blocking", () -> Kernel.of(plan, threads));
            KernelRun run = timed("scoring", () -> kernel.run(LEAST_BITS, Progress.NONE));
            System.out.printf("candidates %,d; kept %,d%n", run.blocking().pairs(), run.pairs().size());
            if (round == 0) {
                run.blocking().rules().forEach(System.out::println);
                System.out.println("records in no block: " + run.blocking().recordsInNoBlock());
            }
            memory();
        }
    }

    private static List<Attribute> withEqual(List<Attribute> people, int equal) {
        return IntStream.range(0, people.size())
                .mapToObj(field -> {
                    Attribute attribute = people.get(field);
                    int[] codes = attribute.codes().clone();
                    if (field < 2) {
                        Arrays.fill(codes, 0, equal, codes[0]);
                    }
                    return Attribute.of(attribute.name(), codes, attribute.values());
                })
                .toList();
    }

    private static ScoringPlan plan(List<Attribute> people) {
        Attribute surname = people.get(0);
        Attribute given = people.get(1);
        Attribute patronymic = people.get(2);
        Attribute birth = people.get(3);
        Attribute place = people.get(4);
        Attribute death = people.get(5);
        Attribute surnameStart = derived("surname start", surname, name -> name.substring(0, Math.min(4, name.length())));
        Attribute birthYear = derived("year of birth", birth, date -> date.substring(0, 4));
        List<BlockingRule> rules = List.of(
                new BlockingRule("surname, given name", List.of(surname, given)),
                new BlockingRule("surname, year of birth", List.of(surname, birthYear)),
                new BlockingRule("given name, patronymic, year of birth", List.of(given, patronymic, birthYear)),
                new BlockingRule("surname, patronymic", List.of(surname, patronymic)),
                new BlockingRule("surname start, given name, year of birth", List.of(surnameStart, given, birthYear)),
                new BlockingRule("birth, given name", List.of(birth, given)),
                new BlockingRule("birth, patronymic", List.of(birth, patronymic)),
                new BlockingRule("birth, place", List.of(birth, place)),
                new BlockingRule("death, surname", List.of(death, surname)));
        return new ScoringPlan(
                List.of(text(surname, 10), text(given, 6.5f), text(patronymic, 6.5f), date(birth), text(place, 8), date(death)),
                rules,
                PRIOR_BITS);
    }

    private static ScoredComparison text(Attribute attribute, float equalBits) {
        float[] rarity = new float[attribute.values().size()];
        for (int value = 0; value < rarity.length; value++) {
            double share = Math.max(1, attribute.count(value)) / (double) attribute.records();
            rarity[value] = (float) (-Math.log(share) / Math.log(2)) - equalBits;
        }
        return new ScoredComparison(
                attribute,
                BenchComparators.text(attribute.values()),
                new float[] {equalBits, equalBits - 3, equalBits - 5, -4},
                new float[] {1, 0, 0, 0},
                rarity);
    }

    private static ScoredComparison date(Attribute attribute) {
        return new ScoredComparison(
                attribute,
                BenchComparators.date(attribute.values()),
                new float[] {12, 6, 4, 0.5f, -4},
                new float[] {0, 0, 0, 0, 0},
                new float[0]);
    }

    private static Attribute derived(String name, Attribute of, UnaryOperator<String> fold) {
        ColumnBuilder values = new ColumnBuilder(name);
        of.values().forEach(value -> values.add(fold.apply(value)));
        Column folded = values.build();
        int[] codes = IntStream.of(of.codes())
                .map(code -> code == Attribute.MISSING ? code : folded.codeAt(code))
                .toArray();
        return Attribute.of(name, codes, folded.texts());
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
