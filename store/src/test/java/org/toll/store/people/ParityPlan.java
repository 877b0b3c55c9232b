package org.toll.store.people;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.toll.math.random.RandomStream;
import org.toll.people.compare.Attribute;
import org.toll.people.compare.Comparator;
import org.toll.people.compare.text.JaroWinkler;
import org.toll.people.compare.text.Levenshtein;
import org.toll.people.compare.text.Osa;
import org.toll.people.kernel.BlockingRule;
import org.toll.people.kernel.ScoredComparison;
import org.toll.people.kernel.ScoringPlan;
import org.toll.people.record.Column;
import org.toll.people.record.ColumnBuilder;

/** A plan over invented records, a fifth of them altered copies, that can be said in SQL as well. */
final class ParityPlan {
    private static final List<String> COLUMNS = List.of("surname", "given", "birth", "place");
    private static final String LETTERS = "abdeiklmnorstuv";

    private ParityPlan() {}

    static ScoringPlan of(int records, long seed) {
        List<ColumnBuilder> columns = COLUMNS.stream().map(ColumnBuilder::new).toList();
        RandomStream random = RandomStream.ofSeed(seed);
        List<String[]> people = new ArrayList<>();
        for (int row = 0; row < records; row++) {
            String[] person = row % 5 == 4 ? altered(people.get(random.index(row)), random) : person(random);
            people.add(person);
            for (int k = 0; k < person.length; k++) {
                columns.get(k).add(person[k]);
            }
        }
        List<Column> built = columns.stream().map(ColumnBuilder::build).toList();
        List<Attribute> attributes = built.stream()
                .map(column -> Attribute.folded(column.name(), column, UnaryOperator.identity()))
                .toList();
        Attribute surname = attributes.get(0);
        Attribute given = attributes.get(1);
        Attribute birth = attributes.get(2);
        Attribute place = attributes.get(3);
        Attribute year = Attribute.folded("year", built.get(2), date -> date.substring(0, 4));
        Attribute start =
                Attribute.folded("start", built.get(0), name -> name.substring(0, Math.min(3, name.length())));
        return new ScoringPlan(
                List.of(
                        compared(
                                surname,
                                true,
                                new float[] {9, 6, 3, -4},
                                new float[] {1, 0.5f, 0, 0},
                                (a, b) -> Levenshtein.distance(a, b) <= 1,
                                (a, b) -> Levenshtein.distance(a, b) <= 2),
                        compared(
                                given,
                                true,
                                new float[] {5, 3, 0.5f, -3},
                                new float[] {1, 0, 0, 0},
                                (a, b) -> JaroWinkler.similarity(a, b) >= 0.92,
                                (a, b) -> a.charAt(0) == b.charAt(0)),
                        compared(
                                birth,
                                false,
                                new float[] {11, 5, 2, -5},
                                new float[4],
                                (a, b) ->
                                        Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(a), LocalDate.parse(b))) <= 31,
                                (a, b) -> a.substring(0, 4).equals(b.substring(0, 4))),
                        compared(
                                place, false, new float[] {6, 4, -1}, new float[3], (a, b) -> Osa.distance(a, b) <= 1)),
                List.of(
                        new BlockingRule("surname, given", List.of(surname, given)),
                        new BlockingRule("surname, year", List.of(surname, year)),
                        new BlockingRule("birth", List.of(birth)),
                        new BlockingRule("start, given, year", List.of(start, given, year)),
                        new BlockingRule("given, place", List.of(given, place))),
                -14);
    }

    /** A key of a rule as SQL, with a place for the table. */
    static String sql(String key) {
        return switch (key) {
            case "year" -> "%s.birth[:4]";
            case "start" -> "%s.surname[:3]";
            default -> "%s." + key;
        };
    }

    private static String[] person(RandomStream random) {
        return new String[] {
            word(random, 3, 6) + "ov",
            random.uniform() < 0.05 ? "" : word(random, 2, 2),
            random.uniform() < 0.2
                    ? ""
                    : LocalDate.of(1970, 1, 1).plusDays(random.index(8_000)).toString(),
            random.uniform() < 0.1 ? "" : word(random, 2, 3) + "sk"
        };
    }

    private static String[] altered(String[] person, RandomStream random) {
        String[] copy = person.clone();
        int column = random.index(COLUMNS.size());
        if (column == 2) {
            copy[2] = copy[2].isEmpty()
                    ? ""
                    : LocalDate.parse(copy[2]).plusDays(random.index(60) - 30).toString();
        } else if (copy[column].length() > 2) {
            int at = random.index(copy[column].length() - 1);
            String word = copy[column];
            copy[column] = random.uniform() < 0.5
                    ? word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2)
                    : word.substring(0, at) + "z" + word.substring(at + 1);
        }
        return copy;
    }

    /** Each further letter halves how many letters there are to choose from, so that words recur. */
    private static String word(RandomStream random, int least, int most) {
        return IntStream.range(0, least + random.index(most - least + 1))
                .mapToObj(i -> LETTERS.charAt(random.index(Math.max(2, LETTERS.length() >> i))))
                .map(String::valueOf)
                .reduce("", String::concat);
    }

    @SafeVarargs
    private static ScoredComparison compared(
            Attribute attribute,
            boolean hasRarity,
            float[] bits,
            float[] shares,
            BiPredicate<String, String>... levels) {
        float[] rarity = new float[hasRarity ? attribute.values().size() : 0];
        for (int value = 0; value < rarity.length; value++) {
            rarity[value] = (float) (Math.log(50.0 / attribute.count(value)) / Math.log(2));
        }
        return new ScoredComparison(attribute, new Levels(attribute.values(), List.of(levels)), bits, shares, rarity);
    }

    private record Levels(List<String> values, List<BiPredicate<String, String>> between) implements Comparator {
        @Override
        public List<String> levels() {
            return Stream.iterate("level", name -> name)
                    .limit(between.size() + 2)
                    .toList();
        }

        @Override
        public int level(int first, int second) {
            int level = 0;
            while (level < between.size() && !between.get(level).test(values.get(first), values.get(second))) {
                level++;
            }
            return level + 1;
        }

        @Override
        public boolean isCheap() {
            return false;
        }
    }
}
