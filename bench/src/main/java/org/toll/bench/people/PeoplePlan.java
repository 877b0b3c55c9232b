package org.toll.bench.people;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.toll.people.compare.Attribute;
import org.toll.people.compare.Comparator;
import org.toll.people.kernel.BlockingRule;
import org.toll.people.kernel.ScoredComparison;
import org.toll.people.kernel.ScoringPlan;
import org.toll.people.record.Column;
import org.toll.people.record.ColumnBuilder;

/** The rules, levels and probabilities of {@code bench/peers/splink/rules.json}; tighter rules for many millions of records. */
final class PeoplePlan {
    static final List<String> COLUMNS =
            List.of("surname", "given_name", "patronymic", "date_of_birth", "date_of_death", "place");

    /** p = .9 in bits. */
    static final float LEAST_BITS = (float) (Math.log(9) / Math.log(2));

    private static final double PRIOR = 4.499e-07;

    /** Pairs of loose rules grow with the square of the records; beyond this they get more keys, as a user's would. */
    private static final int MOST_RECORDS_OF_LOOSE_RULES = 3_000_000;

    private PeoplePlan() {}

    /** Codes rows in the order of {@link #COLUMNS}. */
    static List<Attribute> attributes(Stream<String[]> rows) {
        List<ColumnBuilder> builders = COLUMNS.stream().map(ColumnBuilder::new).toList();
        rows.forEach(row -> IntStream.range(0, row.length).forEach(k -> builders.get(k).add(row[k])));
        return builders.stream().map(builder -> mapped(builder.build())).toList();
    }

    static ScoringPlan of(List<Attribute> people) {
        Attribute surname = people.get(0);
        Attribute given = people.get(1);
        Attribute patronymic = people.get(2);
        Attribute birth = people.get(3);
        Attribute death = people.get(4);
        Attribute place = people.get(5);
        Attribute birthYear = derived("year of birth", birth, date -> date.substring(0, 4));
        List<List<Attribute>> keys = surname.records() > MOST_RECORDS_OF_LOOSE_RULES
                ? List.of(
                        List.of(surname, given, birthYear),
                        List.of(surname, given, patronymic),
                        List.of(surname, given, place),
                        List.of(surname, birth),
                        List.of(surname, death),
                        List.of(given, patronymic, birth),
                        List.of(given, patronymic, death),
                        List.of(birth, place),
                        List.of(death, place, given))
                : List.of(
                        List.of(surname, given),
                        List.of(surname, patronymic),
                        List.of(surname, birthYear),
                        List.of(given, death),
                        List.of(patronymic, death),
                        List.of(given, birth),
                        List.of(patronymic, birth),
                        List.of(birth, place),
                        List.of(given, patronymic, place));
        List<BlockingRule> rules = keys.stream()
                .map(some -> new BlockingRule(
                        String.join(" + ", some.stream().map(Attribute::name).toList()), some))
                .toList();
        List<ScoredComparison> comparisons = List.of(
                compared(
                        surname,
                        BenchComparators.text(surname.values(), 0.92, 0.88, 0.7),
                        true,
                        new double[][] {
                            {0.7647, 0.0007813}, {0.1689, 0.0003479}, {0.02918, 0.000904}, {0.03622, 0.04565}, {0.000987, 0.9523}
                        }),
                compared(
                        given,
                        BenchComparators.text(given.values(), 0.92, 0.88, 0.7),
                        true,
                        new double[][] {
                            {0.7598, 0.0261}, {0.1532, 0.002447}, {0.03007, 0.001153}, {0.05155, 0.02306}, {0.005455, 0.9472}
                        }),
                compared(
                        patronymic,
                        BenchComparators.text(patronymic.values(), 0.92, 0.88, 0.7),
                        true,
                        new double[][] {
                            {0.7473, 0.03094}, {0.1041, 0.001056}, {0.01324, 0.009304}, {0.05392, 0.3611}, {0.08138, 0.5976}
                        }),
                compared(
                        birth,
                        BenchComparators.date(birth.values(), true, 30.4375, 365.25, 3652.5),
                        false,
                        new double[][] {
                            {0.7415, 8.277e-05},
                            {0.1329, 0.002354},
                            {0.0107, 0.004233},
                            {0.1136, 0.05697},
                            {0.001317, 0.5075},
                            {3.579e-06, 0.4289}
                        }),
                compared(
                        death,
                        BenchComparators.date(death.values(), false, 7, 31),
                        false,
                        new double[][] {
                            {0.7567, 0.0007208}, {0.2431, 0.00993}, {0.0001535, 0.03382}, {2.647e-06, 0.9555}
                        }),
                compared(
                        place,
                        BenchComparators.text(place.values(), 0.88),
                        true,
                        new double[][] {{0.762, 0.002446}, {0.2105, 0.001822}, {0.02755, 0.9957}}));
        return new ScoringPlan(comparisons, rules, log2(PRIOR / (1 - PRIOR)));
    }

    private static ScoredComparison compared(
            Attribute attribute, Comparator comparator, boolean hasFrequencies, double[][] mAndU) {
        float[] bits = new float[mAndU.length];
        for (int level = 0; level < bits.length; level++) {
            bits[level] = log2(mAndU[level][0] / mAndU[level][1]);
        }
        long present = Arrays.stream(attribute.codes()).filter(code -> code >= 0).count();
        float[] rarity = new float[hasFrequencies ? attribute.values().size() : 0];
        for (int value = 0; value < rarity.length; value++) {
            rarity[value] = log2(mAndU[0][1] * present / Math.max(1, attribute.count(value)));
        }
        float[] shares = new float[bits.length];
        shares[0] = 1;
        return new ScoredComparison(attribute, comparator, bits, shares, rarity);
    }

    private static Attribute derived(String name, Attribute of, UnaryOperator<String> fold) {
        Column column = Column.of(of.name(), of.codes(), of.values());
        return Attribute.folded(name, column, fold);
    }

    private static Attribute mapped(Column column) {
        return Attribute.folded(column.name(), column, UnaryOperator.identity());
    }

    private static float log2(double odds) {
        return (float) (Math.log(odds) / Math.log(2));
    }
}
