package org.toll.people.compare.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.toll.base.InvalidInput;

class EditDistanceTest {
    /** kitten, saturday: Wagner-Fischer as every textbook prints it. CA, ABC: Boytsov (2011), where the restricted form is 3. */
    @ParameterizedTest
    @CsvSource({
        "kitten, sitting, 3, 3",
        "saturday, sunday, 3, 3",
        "ca, abc, 3, 3",
        "иванов, ивнаов, 2, 1",
        "щербаков, щербокав, 2, 2",
        "محمد, محدم, 2, 1",
        "'', abc, 3, 3",
        "abc, abc, 0, 0"
    })
    void known_distances_are_met(String first, String second, int levenshtein, int osa) {
        assertThat(Levenshtein.distance(first, second)).isEqualTo(levenshtein);
        assertThat(Osa.distance(first, second)).isEqualTo(osa);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 64, 90})
    void bit_vectors_agree_with_the_plain_table(int longest) {
        for (String alphabet : RandomWords.ALPHABETS) {
            List<String> words = RandomWords.of(alphabet, 400, longest, 11);
            LetterTable table = LetterTable.of(words);
            for (int word = 0; word + 3 < words.size(); word++) {
                for (int other = word; other <= word + 3; other++) {
                    String first = words.get(word);
                    String second = words.get(other);
                    assertThat(Levenshtein.of(table).distance(word, other))
                            .as("%s, %s", first, second)
                            .isEqualTo(slow(first, second, false))
                            .isEqualTo(Levenshtein.of(table).distance(other, word));
                    assertThat(Osa.of(table).distance(word, other))
                            .as("%s, %s", first, second)
                            .isEqualTo(slow(first, second, true))
                            .isEqualTo(Osa.of(table).distance(other, word));
                }
            }
        }
    }

    @Test
    void a_table_of_more_letters_than_any_writing_has_is_refused() {
        List<String> letters = IntStream.rangeClosed(0x10000, 0x20000)
                .mapToObj(Character::toString)
                .toList();
        assertThatThrownBy(() -> LetterTable.of(letters))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("65537");
    }

    private static int slow(String first, String second, boolean swaps) {
        int[] a = first.codePoints().toArray();
        int[] b = second.codePoints().toArray();
        int[][] d = new int[a.length + 1][b.length + 1];
        for (int i = 0; i <= a.length; i++) {
            for (int j = 0; j <= b.length; j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int replaced = d[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                d[i][j] = Math.min(replaced, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                if (swaps && i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length][b.length];
    }
}
