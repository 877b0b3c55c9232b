package org.toll.people.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.toll.base.InvalidInput;
import org.toll.people.record.RecordKey;

class PersonIdTest {
    private static final KeyedHash HASH = KeyedHash.ofKey("sixteen bytes or more".getBytes(StandardCharsets.UTF_8));
    private static final PersonId ID = PersonId.founded(new RecordKey("list", "1042"), 0, HASH);

    @Test
    void is_the_same_in_every_run_and_another_for_another_record_attempt_or_key() {
        assertThat(PersonId.founded(new RecordKey("list", "1042"), 0, HASH)).isEqualTo(ID);
        assertThat(PersonId.founded(new RecordKey("list", "1043"), 0, HASH)).isNotEqualTo(ID);
        assertThat(PersonId.founded(new RecordKey("list", "1042"), 1, HASH)).isNotEqualTo(ID);
        KeyedHash other = KeyedHash.ofKey("sixteen bytes or else".getBytes(StandardCharsets.UTF_8));
        assertThat(PersonId.founded(new RecordKey("list", "1042"), 0, other)).isNotEqualTo(ID);
    }

    @Test
    void reads_what_people_type() {
        assertThat(PersonId.parse(" " + ID.value().toLowerCase(Locale.ROOT).replace('0', 'o').replace("-", "")))
                .isEqualTo(ID);
    }

    @Test
    void every_wrong_letter_and_every_exchange_of_neighbours_is_found() {
        String letters = ID.value().replace("-", "");
        for (int place = 0; place < letters.length(); place++) {
            for (char letter : Base32.LETTERS.toCharArray()) {
                String wrong = letters.substring(0, place) + letter + letters.substring(place + 1);
                if (!wrong.equals(letters)) {
                    assertThatThrownBy(() -> PersonId.parse(wrong)).isInstanceOf(InvalidInput.class);
                }
            }
            if (place > 0 && letters.charAt(place) != letters.charAt(place - 1)) {
                String swapped = letters.substring(0, place - 1) + letters.charAt(place) + letters.charAt(place - 1)
                        + letters.substring(place + 1);
                assertThatThrownBy(() -> PersonId.parse(swapped)).isInstanceOf(InvalidInput.class);
            }
        }
        assertThatThrownBy(() -> PersonId.parse("7K3"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("ten letters");
    }

    /** Reference: Python 3 hmac and hashlib over the three parts, each after its length in four bytes, base 32 by shifts. */
    @Test
    void a_pseudonym_is_the_hmac_sha256_of_its_parts() {
        byte[] key = HexFormat.of().parseHex("0b".repeat(20));
        assertThat(KeyedHash.ofKey(key).pseudonym("surname", "Ковалёв"))
                .isEqualTo("F4D2AZQSR6RA5CA0WSYCXQ4A1F");
    }

    @Test
    void a_pseudonym_depends_on_kind_text_and_key_and_a_short_key_is_refused() {
        assertThat(HASH.pseudonym("surname", "a")).hasSize(26).isEqualTo(HASH.pseudonym("surname", "a"));
        assertThat(HASH.pseudonym("given", "a")).isNotEqualTo(HASH.pseudonym("surname", "a"));
        assertThat(HASH.pseudonym("ab", "c")).isNotEqualTo(HASH.pseudonym("a", "bc"));
        assertThatThrownBy(() -> KeyedHash.ofKey(new byte[8]))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("8 bytes");
    }
}
