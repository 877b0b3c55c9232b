package org.toll.store.bundled;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.toll.base.AsOf;
import org.toll.base.Metric;
import org.toll.base.Quantity;
import org.toll.base.SourceId;
import org.toll.ledger.AsOfView;
import org.toll.ledger.Claim;
import org.toll.ledger.IndependenceGroup;
import org.toll.ledger.LedgerRecord;
import org.toll.ledger.Source;
import org.toll.testing.SharedData;

class BundledLedgerTest {
    private static final List<LedgerRecord> RECORDS = BundledLedger.records();
    private static final AsOfView VIEW = AsOfView.of(AsOf.parse("2026-01-30"), RECORDS);

    /** Claims whose metric was decided anew, with the reason in docs/bundled-ledger.md. */
    private static final Map<String, String> DECIDED = Map.of(
            "bbg-kofman-kia-ratio-2025", "killed_seriously_wounded_ratio",
            "bbg-target-50k", "killed",
            "zelensky-2025-drone-targets", "other");

    /** Numbers that the compiled facts hold only in the note of another, entered as claims of their own. */
    private static final List<String> SPLIT_OFF = List.of("medvedev-2025-10-volunteers", "medvedev-2025-12-volunteers");

    @Test
    void every_claim_speaks_for_a_registered_source_under_its_default_name() {
        assertThat(VIEW.listClaims())
                .hasSize(694)
                .allSatisfy(claim -> assertThat(VIEW.findSource(claim.source()))
                        .as(claim.id().value())
                        .isPresent());
        assertThat(VIEW.listSources())
                .hasSize(68)
                .noneMatch(source -> source.name().isBlank());
    }

    @Test
    void nothing_was_published_after_the_day_the_ledger_is_cut() {
        assertThat(VIEW.listClaims())
                .hasSize(AsOfView.of(AsOf.parse("2100-01-01"), RECORDS)
                        .listClaims()
                        .size());
    }

    @Test
    void no_source_has_one_number_in_two_groups() {
        Set<String> seen = new HashSet<>();
        for (IndependenceGroup group : VIEW.listGroups()) {
            for (IndependenceGroup.Member member : group.members()) {
                Set<Metric> metrics = member.metrics().isEmpty() ? Set.of(Metric.values()) : member.metrics();
                for (Metric metric : metrics) {
                    assertThat(seen.add(member.source() + " " + metric))
                            .as(member.source() + " " + metric + " in " + group.id())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void groups_have_registered_members_and_reasons() {
        Set<SourceId> registered = new HashSet<>();
        VIEW.listSources().forEach(source -> registered.add(source.id()));
        assertThat(VIEW.listGroups()).hasSize(11).allSatisfy(group -> {
            assertThat(group.reason()).hasSizeGreaterThan(40);
            assertThat(group.members()).hasSizeGreaterThan(1).allMatch(member -> registered.contains(member.source()));
        });
    }

    @Test
    void those_who_repeat_the_general_staff_share_its_vote() {
        assertThat(originOf("gs-2025-12"))
                .isEqualTo(originOf("ukmod-2025-12"))
                .isEqualTo(originOf("syrskyi-2025-casualties"))
                .isEqualTo(originOf("csis-2026-01-2025-cas"));
        assertThat(originOf("rutte-2026-01-21")).isEqualTo(originOf("bbg-fedorov-2025-12-killed"));
        assertThat(originOf("hur-2025-plan-403k")).isEqualTo(originOf("medvedev-2025-12a"));
        assertThat(originOf("gs-2025-12")).isNotEqualTo(originOf("rutte-2026-01-21"));
    }

    @Test
    void a_goal_is_kept_and_is_no_evidence() {
        assertThat(VIEW.listClaims()).anyMatch(claim -> claim.id().value().equals("bbg-target-50k"));
        assertThat(VIEW.listEvidence()).noneMatch(claim -> claim.id().value().equals("bbg-target-50k"));
    }

    @Test
    void the_figures_equal_those_compiled() throws IOException {
        Map<String, Claim> bundled = new HashMap<>();
        VIEW.listClaims().forEach(claim -> bundled.put(claim.id().value(), claim));
        List<NamedCsvRecord> facts = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(SharedData.path("facts/claims.csv"))) {
            csv.forEach(facts::add);
        }
        assertThat(Stream.concat(facts.stream().map(fact -> fact.getField("id")), SPLIT_OFF.stream())
                        .toList())
                .containsExactlyInAnyOrderElementsOf(bundled.keySet());
        for (NamedCsvRecord fact : facts) {
            Claim claim = Objects.requireNonNull(bundled.get(fact.getField("id")));
            assertThat(figures(claim)).as(fact.getField("id")).isEqualTo(figures(fact));
            assertThat(claim.published()).hasToString(fact.getField("published"));
            assertThat(claim.side()).hasToString(fact.getField("side"));
            assertThat(claim.period().first()).hasToString(fact.getField("period_start"));
            assertThat(claim.period().last()).hasToString(fact.getField("period_end"));
            assertThat(claim.footing().basis().code()).isEqualTo(fact.getField("basis"));
            assertThat(claim.footing().grade()).hasToString(fact.getField("admiralty"));
            assertThat(claim.statement().rate().code()).isEqualTo(fact.getField("rate"));
            assertThat(claim.statement().unit()).hasToString(fact.getField("unit"));
            assertThat(claim.document().url()).isEqualTo(fact.getField("url"));
            assertThat(claim.metric().code()).isIn(DECIDED.getOrDefault(fact.getField("id"), metricOf(fact)));
            assertThat(namesOf(claim)).contains(fact.getField("source").toLowerCase(java.util.Locale.ROOT));
        }
    }

    private static String originOf(String id) {
        return VIEW.listClaims().stream()
                .filter(claim -> claim.id().value().equals(id))
                .map(VIEW::originOf)
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> namesOf(Claim claim) {
        Source source = VIEW.findSource(claim.source()).orElseThrow();
        Set<String> names = new TreeSet<>();
        names.add(source.name().toLowerCase(java.util.Locale.ROOT));
        source.aliases().forEach(alias -> names.add(alias.name().toLowerCase(java.util.Locale.ROOT)));
        return names;
    }

    private static String metricOf(NamedCsvRecord fact) {
        return switch (fact.getField("metric")) {
            case "named_confirmed_dead" -> "named_dead";
            case "kia_wia_ratio" -> "killed_wounded_ratio";
            case "area_gained_km2" -> "area_gained";
            case "front_length_km" -> "front_length";
            case "shadowed_strikes" -> "drone_launches";
            case "bonus_rub" -> fact.getField("rate").equals("level") ? "signing_bonus" : "other";
            case "missing" -> fact.getField("unit").equals("count") ? "missing_filed" : "missing";
            default -> fact.getField("metric");
        };
    }

    /** Low, central and high; a lone limit beside a central value is kept in the note. */
    private static List<Double> figures(NamedCsvRecord fact) {
        boolean hasLoneLow =
                !fact.getField("central").isEmpty() && fact.getField("high").isEmpty();
        return List.of(
                hasLoneLow ? Double.NaN : number(fact.getField("low")),
                number(fact.getField("central")),
                number(fact.getField("high")));
    }

    private static List<Double> figures(Claim claim) {
        Quantity quantity = claim.statement().quantity();
        boolean isPoint =
                quantity.point().isPresent() && quantity.bounds().width() == 0 && !(quantity instanceof Quantity.Range);
        double low = isPoint ? Double.NaN : quantity.bounds().low();
        double high = isPoint ? Double.NaN : quantity.bounds().high();
        return List.of(
                Double.isInfinite(low) ? Double.NaN : low,
                quantity.point().orElse(Double.NaN),
                Double.isInfinite(high) ? Double.NaN : high);
    }

    private static double number(String cell) {
        return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
    }
}
