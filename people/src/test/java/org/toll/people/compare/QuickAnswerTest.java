package org.toll.people.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.toll.math.random.RandomStream;

/** The quick first question of a comparator, held against its level for all pairs of words that are short and much alike. */
class QuickAnswerTest {
    private static final List<String> LETTERS = List.of("a", "n", "o", "v", "e", "я", "в", " ", "\uD83D\uDE00");

    static Stream<Function<Attribute, Comparator>> comparators() {
        return Stream.of(
                Comparators::text,
                words -> NameComparators.given(words, Set.copyOf(words.values())),
                NameComparators::surname,
                NameComparators::patronymic);
    }

    @ParameterizedTest
    @MethodSource("comparators")
    void a_quick_no_means_the_last_level(Function<Attribute, Comparator> made) {
        List<String> words = words();
        Comparator comparator =
                made.apply(Attribute.of("test", IntStream.range(0, words.size()).toArray(), words));
        int last = comparator.levels().size() - 1;
        int settled = 0;
        for (int one = 0; one < words.size(); one++) {
            for (int other = 0; other < words.size(); other++) {
                if (one != other && !comparator.mayAgree(one, other)) {
                    assertEquals(last, comparator.level(one, other), words.get(one) + " / " + words.get(other));
                    settled++;
                }
            }
        }
        assertTrue(settled > words.size() * words.size() / 10, "settles " + settled);
    }

    private static List<String> words() {
        RandomStream random = RandomStream.ofSeed(11);
        Set<String> words = new LinkedHashSet<>(List.of("саша", "александр", "rob", "robert", "иванов", "иванова"));
        while (words.size() < 600) {
            int length = 1 + (int) (random.uniform() * 9);
            StringBuilder word = new StringBuilder();
            while (word.codePointCount(0, word.length()) < length) {
                word.append(LETTERS.get((int) (random.uniform() * LETTERS.size())));
            }
            if (!word.toString().isBlank()) {
                words.add(word.toString().strip());
            }
        }
        return List.copyOf(words);
    }
}
