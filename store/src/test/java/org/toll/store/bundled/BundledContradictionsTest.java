package org.toll.store.bundled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.toll.base.AsOf;
import org.toll.base.SourceId;
import org.toll.ledger.AsOfView;
import org.toll.ledger.ClaimId;
import org.toll.ledger.contradiction.Contradiction;
import org.toll.ledger.contradiction.ContradictionFinder;
import org.toll.ledger.lineage.LineageFinder;

/** What the bundled ledger must show a reader without being asked. */
class BundledContradictionsTest {
    private static final AsOfView VIEW = AsOfView.of(AsOf.parse("2026-01-30"), BundledLedger.records());
    private static final List<Contradiction> FOUND = ContradictionFinder.find(VIEW);

    @Test
    void december_killed_clashes_with_december_killed_and_wounded() {
        assertThat(groups()).anyMatch(group -> group.containsAll(Set.of("bbg-fedorov-2025-12-killed", "gs-2025-12")));
    }

    @Test
    void volunteers_of_the_year_fall_below_those_of_christmas() {
        assertThat(groups()).contains(Set.of("medvedev-2025-12-volunteers", "medvedev-2025-volunteers"));
    }

    @Test
    void contracts_and_volunteers_given_in_one_breath_do_not_clash() {
        assertThat(groups()).doesNotContain(Set.of("medvedev-2025-12", "medvedev-2025-12-volunteers"));
    }

    @Test
    void wounded_that_fall_between_two_statements_are_found() {
        assertThat(groups()).contains(Set.of("zelensky-2025-02a-ua-wounded", "zelensky-2025-02b-ua-wounded"));
    }

    @Test
    void the_ministry_that_repeats_the_general_staff_is_found_by_its_numbers() {
        assertThat(LineageFinder.find(VIEW))
                .anyMatch(found -> found.isBetween(SourceId.of("uk-mod"), SourceId.of("general-staff-ua")));
    }

    private static List<Set<String>> groups() {
        return FOUND.stream()
                .map(found ->
                        Set.copyOf(found.claims().stream().map(ClaimId::value).toList()))
                .toList();
    }
}
