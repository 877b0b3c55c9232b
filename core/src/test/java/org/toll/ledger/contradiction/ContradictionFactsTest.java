package org.toll.ledger.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.toll.base.AsOf;
import org.toll.base.Side;
import org.toll.ledger.AsOfView;
import org.toll.ledger.Claim;
import org.toll.ledger.ClaimId;
import org.toll.ledger.Statement;
import org.toll.testing.SharedData;

/** What must be found, and what must not, on the published claims. Skipped where the public data is absent. */
class ContradictionFactsTest {
    private static final String HEADER =
            "id,published,source,attribution,via,side,metric,period_start,period_end,cumulative,"
                    + "low,central,high,unit,basis,status,admiralty,url,notes,rate\n";

    @Test
    void december_killed_leaves_no_room_for_the_wounded_of_december() {
        Contradiction clash = finding(find(facts()), "bbg-fedorov-2025-12-killed", "gs-2025-12");
        assertThat(clash.rule()).isEqualTo(Rule.NO_ROOM_FOR_WOUNDED);
        assertThat(clash.sentence()).contains("35,000 killed in December 2025").contains("killed for each wounded");
    }

    @Test
    void wounded_cannot_fall_from_one_statement_to_the_next() {
        Contradiction clash = finding(find(facts()), "zelensky-2025-02a-ua-wounded", "zelensky-2025-02b-ua-wounded");
        assertThat(clash.rule()).isEqualTo(Rule.FALLING_TOTAL);
        assertThat(clash.isOneVoice()).isTrue();
        assertThat(clash.sentence()).contains("390,000 wounded").contains("380,000 wounded");
    }

    /** The 36,000 stands in a note of the compiled facts; here it is entered as the claim that it is. */
    @Test
    void fewer_volunteers_in_the_year_than_by_christmas() {
        List<Claim> ledger = facts();
        ledger.addAll(FactsCsv.parse(HEADER
                + "volunteers-12,2025-12-24,Russian Security Council,Dmitry Medvedev,,RU,recruits,2025-01-01,2025-12-24,"
                + "false,,36000,,persons,official_claim,claim,D4,,volunteer units,total"));
        Contradiction clash = finding(find(ledger), "volunteers-12", "medvedev-2025-volunteers");
        assertThat(clash.rule()).isEqualTo(Rule.SHORTER_EXCEEDS_LONGER);
        assertThat(clash.isOneVoice()).isTrue();
        assertThat(find(ledger))
                .as("contracts and volunteers, given in one breath, are two things")
                .noneMatch(other -> other.isOneVoice()
                        && other.claims().contains(ClaimId.of("medvedev-2025-volunteers"))
                        && !other.equals(clash));
    }

    @Test
    void the_average_of_2025_clashes_only_once_both_readings_are_published() {
        List<Claim> ledger = facts();
        ledger.addAll(FactsCsv.parse(HEADER
                + "implied-b,2026-02-02,NATO,anonymous officials,,RU,killed,2025-01-01,2025-12-31,"
                + "false,,17500,,persons,intelligence_estimate,claim,C4,,,per_month"));
        assertThat(pairs(find(ledger, "2026-01-30")))
                .doesNotContain(Set.of("bbg-nato-2025-avg-implied-a", "implied-b"));
        assertThat(finding(find(ledger, "2026-02-02"), "bbg-nato-2025-avg-implied-a", "implied-b")
                        .rule())
                .isEqualTo(Rule.CHANGED_NUMBER);
    }

    @Test
    void more_named_dead_than_the_official_total_are_found() {
        assertThat(find(facts()))
                .anyMatch(clash -> clash.rule() == Rule.PART_EXCEEDS_WHOLE
                        && clash.sentence().contains("named dead")
                        && clash.sentence().contains("russian-ministry-of-defence"));
    }

    /** Every finding was read by hand; the counts stand here so that a new false alarm shows. */
    @Test
    void the_findings_are_those_that_were_read_by_hand() {
        List<Contradiction> found = find(facts());
        assertThat(found).filteredOn(Contradiction::isOneVoice).hasSize(3);
        assertThat(count(found, Rule.CHANGED_NUMBER)).isEqualTo(1);
        assertThat(count(found, Rule.FALLING_TOTAL)).isEqualTo(2);
        assertThat(count(found, Rule.NO_ROOM_FOR_WOUNDED)).isEqualTo(4);
        assertThat(count(found, Rule.PART_EXCEEDS_WHOLE)).isEqualTo(3);
        assertThat(count(found, Rule.SHORTER_EXCEEDS_LONGER)).isEqualTo(36);
        assertThat(found).hasSize(46);
    }

    @Test
    void the_order_of_the_rows_does_not_matter() {
        List<Contradiction> expected = find(facts());
        for (int seed = 0; seed < 5; seed++) {
            List<Claim> shuffled = facts();
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(find(shuffled)).isEqualTo(expected);
        }
    }

    @Test
    void swapping_the_sides_swaps_the_findings_and_nothing_else() {
        List<Claim> swapped =
                facts().stream().map(ContradictionFactsTest::swapped).toList();
        assertThat(find(swapped))
                .isEqualTo(find(facts()).stream()
                        .map(clash -> new Contradiction(
                                clash.rule(),
                                other(clash.side()),
                                clash.period(),
                                clash.figures(),
                                clash.isOneVoice(),
                                clash.factor(),
                                clash.sentence()))
                        .toList());
    }

    private static long count(List<Contradiction> found, Rule rule) {
        return found.stream().filter(clash -> clash.rule() == rule).count();
    }

    private static Contradiction finding(List<Contradiction> found, String... claims) {
        return found.stream()
                .filter(clash -> ids(clash).containsAll(List.of(claims)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not found: " + List.of(claims)));
    }

    private static List<Set<String>> pairs(List<Contradiction> found) {
        return found.stream().map(ContradictionFactsTest::ids).toList();
    }

    private static Set<String> ids(Contradiction clash) {
        Set<String> ids = new TreeSet<>();
        clash.claims().forEach(id -> ids.add(id.value()));
        return ids;
    }

    private static List<Claim> facts() {
        return new ArrayList<>(FactsCsv.read(SharedData.path("facts/claims.csv")));
    }

    private static List<Contradiction> find(Collection<Claim> ledger) {
        return find(ledger, "2026-01-30");
    }

    private static List<Contradiction> find(Collection<Claim> ledger, String asOf) {
        return ContradictionFinder.find(AsOfView.of(AsOf.parse(asOf), ledger));
    }

    private static Side other(Side side) {
        return side.code().equals("RU") ? Side.of("UA") : side.code().equals("UA") ? Side.of("RU") : side;
    }

    private static Claim swapped(Claim claim) {
        Statement s = claim.statement();
        return new Claim(
                claim.id(),
                claim.origin(),
                new Statement(
                        other(s.side()), s.metric(), s.period(), s.isCumulative(), s.quantity(), s.unit(), s.rate()),
                claim.footing(),
                claim.published(),
                claim.document(),
                claim.remark());
    }
}
