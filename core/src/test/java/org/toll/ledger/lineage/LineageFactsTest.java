package org.toll.ledger.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.toll.base.AsOf;
import org.toll.base.Metric;
import org.toll.base.SourceId;
import org.toll.ledger.AsOfView;
import org.toll.ledger.Claim;
import org.toll.ledger.LedgerRecord;
import org.toll.ledger.contradiction.FactsCsv;
import org.toll.testing.SharedData;

/** The published claims, and the daily series one of them was copied from. Skipped where the public data is absent. */
class LineageFactsTest {
    private static final SourceId STAFF = SourceId.of("general-staff-of-the-armed-forces-of-ukraine");
    private static final SourceId MINISTRY = SourceId.of("uk-ministry-of-defence");
    private static final Pattern BULLETIN =
            Pattern.compile("\"date\": \"([0-9-]+)\",\\s*\"day\": \\d+,\\s*\"personnel\": (\\d+)");

    /**
     * 36 of the 46 months known by then; the 37 of 47 quoted elsewhere include a month that was published later. Origin: counted
     * from the two published series.
     */
    @Test
    void the_ministry_repeats_the_general_staff_by_covered_day() throws IOException {
        List<LedgerRecord> ledger = new ArrayList<>(FactsCsv.read(SharedData.path("facts/claims.csv")));
        ledger.addAll(bulletins());
        assertThatMinistryRepeatsStaff(find(ledger));
    }

    @Test
    void the_stated_months_and_a_few_running_totals_suffice() {
        assertThatMinistryRepeatsStaff(find(FactsCsv.read(SharedData.path("facts/claims.csv"))));
    }

    @Test
    void nothing_else_among_the_claims_is_called_a_copy() {
        assertThat(find(FactsCsv.read(SharedData.path("facts/claims.csv")))).hasSize(1);
    }

    private static void assertThatMinistryRepeatsStaff(List<Lineage> found) {
        Lineage lineage = found.get(0);
        assertThat(lineage.isBetween(STAFF, MINISTRY)).isTrue();
        assertThat(Set.of(lineage.one().derivation(), lineage.other().derivation()))
                .containsExactlyInAnyOrder(Derivation.BY_COVERED_DAY, Derivation.AS_STATED);
        assertThat(lineage.agreement().months()).isEqualTo(46);
        assertThat(lineage.agreement().monthsWithinOnePercent()).isEqualTo(36);
        assertThat(lineage.agreement().medianLogRatio()).isBetween(-0.003, 0.003);
        assertThat(lineage.falseAlarmRate()).isLessThan(1e-12);
        assertThat(lineage.sentence())
                .contains("36 of 46 months within 1 percent")
                .contains("by covered day");
    }

    private static List<Lineage> find(List<? extends LedgerRecord> ledger) {
        return LineageFinder.find(AsOfView.of(AsOf.parse("2026-01-30"), ledger));
    }

    private static List<Claim> bulletins() throws IOException {
        Matcher entries = BULLETIN.matcher(
                Files.readString(SharedData.path("data/mod-ukraine-daily/russia_losses_personnel.json")));
        List<Claim> claims = new ArrayList<>();
        while (entries.find()) {
            claims.add(
                    FactsCsv.runningTotal(STAFF, "RU", Metric.KILLED_AND_WOUNDED, entries.group(1), entries.group(2)));
        }
        return claims;
    }
}
