package org.toll.math.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RandomStreamTest {
    /** Reference: numpy.random.Philox(key=[123456789, 987654321], counter=0).random_raw(8). */
    @Test
    void the_generator_is_philox_4x64_10_bit_for_bit() {
        long[] first = new long[4];
        long[] second = new long[4];
        Philox.block(1, 123456789L, 987654321L, first);
        Philox.block(2, 123456789L, 987654321L, second);
        assertThat(first)
                .containsExactly(0x6706e62d61821e23L, 0xe4c8441b53f8ebf7L, 0xe04e8b4644f92c55L, 0x62319c42b8b9a2ceL);
        assertThat(second)
                .containsExactly(0xd49c105779b1e396L, 0xa1477727d9cda34cL, 0x522cc8d315487109L, 0x306213f1d5603940L);
    }

    @Test
    void a_child_is_the_same_however_much_its_parent_was_used() {
        RandomStream used = RandomStream.ofSeed(5);
        for (int i = 0; i < 100; i++) {
            used.normal();
        }
        assertThat(used.child(3).bits())
                .isEqualTo(RandomStream.ofSeed(5).child(3).bits());
    }

    @Test
    void children_seeds_and_grandchildren_differ() {
        long bits = RandomStream.ofSeed(5).child(0).bits();
        assertThat(RandomStream.ofSeed(5).bits()).isNotEqualTo(bits);
        assertThat(RandomStream.ofSeed(5).child(1).bits()).isNotEqualTo(bits);
        assertThat(RandomStream.ofSeed(6).child(0).bits()).isNotEqualTo(bits);
        assertThat(RandomStream.ofSeed(5).child(0).child(0).bits()).isNotEqualTo(bits);
    }

    @Test
    void indices_are_even_and_within_their_bound() {
        RandomStream random = RandomStream.ofSeed(2);
        int[] counts = new int[3];
        for (int i = 0; i < 30_000; i++) {
            counts[random.index(3)]++;
        }
        // Five standard deviations of a binomial of 30,000 thirds.
        assertThat(counts[0]).isCloseTo(10_000, within(410));
        assertThat(counts[2]).isCloseTo(10_000, within(410));
        assertThatThrownBy(() -> random.index(0)).hasMessageContaining("1 or more");
    }
}
