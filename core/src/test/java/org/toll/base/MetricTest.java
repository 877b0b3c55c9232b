package org.toll.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MetricTest {

    @Test
    void the_dead_are_part_of_every_sum_that_holds_them() {
        assertThat(Metric.KILLED.isPartOf(Metric.KILLED_AND_WOUNDED)).isTrue();
        assertThat(Metric.KILLED.isPartOf(Metric.IRRECOVERABLE)).isTrue();
        assertThat(Metric.KILLED_AND_SERIOUSLY_WOUNDED.isPartOf(Metric.KILLED_AND_WOUNDED))
                .isTrue();
        assertThat(Metric.NAMED_DEAD.isPartOf(Metric.KILLED)).isTrue();
    }

    @Test
    void no_part_is_claimed_where_definitions_only_overlap_or_are_silent() {
        assertThat(Metric.KILLED_AND_WOUNDED.isPartOf(Metric.IRRECOVERABLE)).isFalse();
        assertThat(Metric.KILLED.isPartOf(Metric.NAMED_DEAD)).isFalse();
        assertThat(Metric.KILLED.isPartOf(Metric.LOSSES_UNSPECIFIED)).isFalse();
        assertThat(Metric.LOSSES_UNSPECIFIED.isPartOf(Metric.KILLED_AND_WOUNDED))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(Metric.class)
    void codes_read_back_and_nothing_is_part_of_itself(Metric metric) {
        assertThat(Metric.parse(metric.code())).isEqualTo(metric);
        assertThat(metric.isPartOf(metric)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Metric.class)
    void being_part_of_is_never_mutual(Metric metric) {
        for (Metric other : Metric.values()) {
            assertThat(metric.isPartOf(other) && other.isPartOf(metric)).isFalse();
        }
    }

    @Test
    void an_unknown_code_is_answered_with_the_known_ones() {
        assertThatThrownBy(() -> Metric.parse("deaths"))
                .hasMessageContaining("'deaths'")
                .hasMessageContaining("killed_and_wounded");
    }
}
