package org.toll.people.compare.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JaroWinklerTest {
    /** Winkler (1990) and Winkler (1994), Advanced methods for record linkage, table 1; printed to three digits. */
    @ParameterizedTest
    @CsvSource({
        "MARTHA, MARHTA, 0.961",
        "DIXON, DICKSONX, 0.813",
        "DWAYNE, DUANE, 0.840",
        "SHACKLEFORD, SHACKELFORD, 0.982",
        "NICHLESON, NICHULSON, 0.956",
        "JONES, JOHNSON, 0.832",
        "MASSEY, MASSIE, 0.933",
        "ABROMS, ABRAMS, 0.922",
        "DUNNINGHAM, CUNNIGHAM, 0.896",
        "JERALDINE, GERALDINE, 0.926",
        "MICHELLE, MICHAEL, 0.921",
        "JULIES, JULIUS, 0.933",
        "TANYA, TONYA, 0.880",
        "SEAN, SUSAN, 0.805",
    })
    void published_values_are_met(String first, String second, double expected) {
        assertThat(JaroWinkler.similarity(first, second)).isCloseTo(expected, within(0.0005));
    }

    @Test
    void a_slip_costs_the_same_in_every_script() {
        double latin = JaroWinkler.similarity("ivanov", "ivanav");
        assertThat(JaroWinkler.similarity("иванов", "иванав")).isEqualTo(latin);
        assertThat(JaroWinkler.similarity("😀😁😂😀😃😁", "😀😁😂😀😂😁")).isEqualTo(latin);
    }

    @Test
    void an_empty_word_is_like_an_empty_word_only() {
        assertThat(JaroWinkler.similarity("", "")).isEqualTo(1);
        assertThat(JaroWinkler.similarity("", "a")).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 64, 90})
    void bit_vectors_agree_with_plain_loops(int longest) {
        for (String alphabet : RandomWords.ALPHABETS) {
            List<String> words = RandomWords.of(alphabet, 400, longest, 7);
            JaroWinkler metric = JaroWinkler.of(LetterTable.of(words));
            for (int word = 0; word + 3 < words.size(); word++) {
                for (int other = word; other <= word + 3; other++) {
                    assertThat(metric.similarity(word, other))
                            .as("%s, %s", words.get(word), words.get(other))
                            .isCloseTo(slow(words.get(word), words.get(other)), within(1e-12))
                            .isEqualTo(metric.similarity(other, word));
                }
            }
        }
    }

    private static double slow(String first, String second) {
        int[] a = first.codePoints().toArray();
        int[] b = second.codePoints().toArray();
        if (a.length > b.length || (a.length == b.length && Arrays.compare(a, b) > 0)) {
            return slow(second, first);
        }
        if (Arrays.equals(a, b)) {
            return 1;
        }
        int reach = Math.max(0, Math.max(a.length, b.length) / 2 - 1);
        StringBuilder fromA = new StringBuilder();
        boolean[] taken = new boolean[b.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = Math.max(0, i - reach); j < b.length && j <= i + reach; j++) {
                if (!taken[j] && a[i] == b[j]) {
                    taken[j] = true;
                    fromA.appendCodePoint(a[i]);
                    break;
                }
            }
        }
        int[] inA = fromA.codePoints().toArray();
        if (inA.length == 0) {
            return 0;
        }
        int misplaced = 0;
        int k = 0;
        for (int j = 0; j < b.length; j++) {
            if (taken[j]) {
                misplaced += inA[k++] == b[j] ? 0 : 1;
            }
        }
        double c = inA.length;
        double jaro = (c / a.length + c / b.length + (c - misplaced / 2.0) / c) / 3;
        int begin = 0;
        while (begin < Math.min(4, a.length) && a[begin] == b[begin]) {
            begin++;
        }
        return jaro > 0.7 ? jaro + 0.1 * begin * (1 - jaro) : jaro;
    }
}
