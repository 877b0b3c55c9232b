package org.toll.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toll.base.AsOf;
import org.toll.base.InvalidInput;
import org.toll.base.Metric;
import org.toll.base.Period;
import org.toll.base.Side;
import org.toll.base.SourceId;
import org.toll.ledger.AsOfView;
import org.toll.ledger.Claim;
import org.toll.ledger.ClaimFilter;
import org.toll.ledger.ClaimId;
import org.toll.ledger.Claims;
import org.toll.ledger.LedgerRecord;
import org.toll.ledger.Reliability;
import org.toll.ledger.Retraction;
import org.toll.ledger.Source;
import org.toll.ledger.SourceKind;
import org.toll.ledger.log.Checkpoint;
import org.toll.ledger.log.Hash;
import org.toll.store.canonical.CanonicalJson;

/** What a ledger must do on every database. */
abstract class LedgerContract {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-30T12:00:00.123Z"), ZoneOffset.UTC);
    private static final Claim FIRST = Claims.claim("a", "mod", Metric.KILLED, "2025-12", "100");
    private static final Claim SECOND = Claims.claim("b", "mod", Metric.KILLED, "2025-11", "90..110");

    @TempDir
    Path folder;

    private String location = "";

    /** A place where nothing is yet. */
    abstract String freshLocation();

    @BeforeEach
    void choosePlace() {
        location = freshLocation();
    }

    Ledger write() {
        return Ledgers.openForWriting(location, folder, CLOCK);
    }

    Ledger read() {
        return Ledgers.openForReading(location);
    }

    private Ledger.Appended append(LedgerRecord... records) {
        try (Ledger ledger = write()) {
            return ledger.append(List.of(records).iterator());
        }
    }

    @Test
    void what_was_appended_is_there_for_the_next_reader() {
        assertThat(append(FIRST, SECOND)).isEqualTo(new Ledger.Appended(2, 0));
        try (Ledger ledger = read()) {
            assertThat(ledger.view(AsOf.parse("2026-01-30"), ClaimFilter.ALL).listClaims())
                    .containsExactly(SECOND, FIRST);
            assertThat(ledger.size()).isEqualTo(2);
            assertThat(ledger.findNewest()).contains(AsOf.parse("2026-01-01"));
        }
    }

    @Test
    void an_empty_ledger_answers_with_nothing() {
        append();
        try (Ledger ledger = read()) {
            assertThat(ledger.size()).isZero();
            assertThat(ledger.findNewest()).isEmpty();
            assertThat(ledger.findCheckpoint()).isEmpty();
            assertThat(ledger.verify().isIntact()).isTrue();
            assertThat(ledger.view(AsOf.parse("2026-01-30"), ClaimFilter.ALL).listClaims())
                    .isEmpty();
        }
    }

    @Test
    void importing_twice_adds_nothing_and_says_so() {
        append(FIRST, SECOND);
        assertThat(append(FIRST, SECOND)).isEqualTo(new Ledger.Appended(0, 2));
        assertThat(append(FIRST, FIRST)).isEqualTo(new Ledger.Appended(0, 2));
    }

    @Test
    void a_record_given_twice_in_one_batch_is_added_once() {
        assertThat(append(FIRST, SECOND, FIRST)).isEqualTo(new Ledger.Appended(2, 1));
    }

    @Test
    void a_claim_with_other_content_under_a_known_id_is_refused_with_both_shown() {
        Claim other = Claims.claim("a", "mod", Metric.KILLED, "2025-12", "250");
        append(FIRST);
        assertThatThrownBy(() -> append(SECOND, other))
                .isInstanceOf(ConflictingRecord.class)
                .hasMessageContaining("claim a")
                .hasMessageContaining("'100'")
                .hasMessageContaining("'250'");
        assertThatThrownBy(() -> append(SECOND, Claims.claim("b", "mod", Metric.KILLED, "2025-11", "7")))
                .isInstanceOf(ConflictingRecord.class)
                .hasMessageContaining("'90..110'")
                .hasMessageContaining("'7'");
        try (Ledger ledger = read()) {
            assertThat(ledger.size()).isEqualTo(1);
        }
    }

    @Test
    void a_later_version_of_a_source_replaces_the_earlier_one_in_views() {
        Source old = source("Ministry");
        Source renamed = source("Ministry of Defence");
        assertThat(append(old, renamed, renamed)).isEqualTo(new Ledger.Appended(2, 1));
        assertThat(append(renamed)).isEqualTo(new Ledger.Appended(0, 1));
        assertThat(append(old)).isEqualTo(new Ledger.Appended(1, 0));
        append(renamed);
        try (Ledger ledger = read()) {
            assertThat(ledger.view(AsOf.parse("2026-01-30"), ClaimFilter.ALL).nameOf(SourceId.of("mod")))
                    .isEqualTo("Ministry of Defence");
        }
    }

    private static Source source(String name) {
        return new Source(SourceId.of("mod"), name, SourceKind.GOVERNMENT, Optional.empty(), Reliability.B, List.of());
    }

    @Test
    void a_correction_of_an_unknown_claim_is_refused() {
        assertThatThrownBy(() -> append(Claims.superseding(SECOND, "a")))
                .isInstanceOf(UnknownClaim.class)
                .hasMessageContaining("claim b")
                .hasMessageContaining("the claim a");
        assertThatThrownBy(() -> append(Claims.superseding(SECOND, "b"))).isInstanceOf(UnknownClaim.class);
        assertThat(append(FIRST, Claims.superseding(SECOND, "a"))).isEqualTo(new Ledger.Appended(2, 0));
    }

    @Test
    void a_retraction_of_an_unknown_claim_is_refused() {
        Retraction retraction = new Retraction(ClaimId.of("a"), LocalDate.of(2026, 1, 5), "withdrawn by the ministry");
        assertThatThrownBy(() -> append(retraction)).isInstanceOf(UnknownClaim.class);
        append(FIRST);
        assertThat(append(retraction, retraction)).isEqualTo(new Ledger.Appended(1, 1));
    }

    @Test
    void a_failing_source_of_records_leaves_nothing_behind() {
        Iterator<LedgerRecord> failing = new Iterator<>() {
            private int given;

            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public LedgerRecord next() {
                if (given++ == 40_000) {
                    throw new IllegalStateException("row 40001 is malformed");
                }
                return Claims.claim("row" + given, "mod", Metric.KILLED, "2025-12", "1");
            }
        };
        try (Ledger ledger = write()) {
            ledger.append(List.of(FIRST).iterator());
            assertThatThrownBy(() -> ledger.append(failing)).hasMessage("row 40001 is malformed");
            assertThat(ledger.size()).isEqualTo(1);
            assertThat(ledger.append(List.of(SECOND).iterator())).isEqualTo(new Ledger.Appended(1, 0));
            assertThat(ledger.verify().fault()).isEmpty();
        }
    }

    @Test
    void a_rehearsal_tells_the_same_and_changes_nothing() {
        append(FIRST);
        Claim other = Claims.claim("a", "mod", Metric.KILLED, "2025-12", "250");
        try (Ledger ledger = read()) {
            assertThat(ledger.rehearse(List.of(FIRST, SECOND, SECOND).iterator()))
                    .isEqualTo(new Ledger.Appended(1, 2));
            assertThatThrownBy(() -> ledger.rehearse(List.of(other).iterator())).isInstanceOf(ConflictingRecord.class);
            assertThat(ledger.size()).isEqualTo(1);
        }
    }

    @Test
    void a_ledger_opened_for_reading_refuses_to_append() {
        append(FIRST);
        try (Ledger ledger = read()) {
            assertThatThrownBy(() -> ledger.append(List.of(SECOND).iterator()))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("opened for reading");
        }
    }

    @Test
    void a_checkpoint_alone_is_enough_to_check_proofs() {
        List<LedgerRecord> records = new RandomRecords(9).batch(40);
        try (Ledger ledger = write()) {
            ledger.append(records.subList(0, 15).iterator());
            Checkpoint earlier = checkpoint(ledger);
            ledger.append(records.subList(15, 40).iterator());
            Checkpoint newest = checkpoint(ledger);
            assertThat(newest.size()).isGreaterThan(earlier.size());
            assertThat(ledger.proveConsistency(earlier.size()).verifies(earlier.root(), newest.root()))
                    .isTrue();
            Hash first = Entry.leafHash(0, CLOCK.millis(), CanonicalJson.print(records.get(0)));
            assertThat(ledger.proveInclusion(0).verifies(first, newest.root())).isTrue();
            assertThatThrownBy(() -> ledger.proveInclusion(newest.size())).isInstanceOf(InvalidInput.class);
        }
    }

    private static Checkpoint checkpoint(Ledger ledger) {
        return Checkpoint.parse(ledger.findCheckpoint().orElseThrow().text());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void views_equal_those_of_the_whole_list_of_records_on_any_day(long seed) {
        RandomRecords source = new RandomRecords(seed);
        List<LedgerRecord> all = new ArrayList<>();
        try (Ledger ledger = write()) {
            for (int batch = 0; batch < 4; batch++) {
                List<LedgerRecord> records = source.batch(60);
                ledger.append(records.iterator());
                all.addAll(records);
            }
        }
        try (Ledger ledger = read()) {
            for (int day = 0; day < 2200; day += 197) {
                AsOf asOf = AsOf.of(LocalDate.of(2022, 1, 1).plusDays(day));
                for (ClaimFilter filter : filters(day)) {
                    assertSame(ledger.view(asOf, filter), AsOfView.of(asOf, all).filter(filter));
                }
            }
            assertThat(ledger.verify().fault()).isEmpty();
        }
    }

    private static List<ClaimFilter> filters(int day) {
        Metric metric =
                List.of(Metric.KILLED, Metric.RECRUITS, Metric.DRONE_SHARE).get(day % 3);
        LocalDate first = LocalDate.of(2022, 1, 1).plusDays(day);
        Optional<Period> year = Optional.of(Period.of(first, first.plusDays(365)));
        return List.of(
                ClaimFilter.ALL,
                ClaimFilter.ALL.withSide(Side.of("XA")),
                ClaimFilter.ALL.withMetric(metric),
                new ClaimFilter(Optional.empty(), Optional.empty(), Optional.of(SourceId.of("source-1")), year),
                new ClaimFilter(Optional.of(Side.of("XB")), Optional.of(metric), Optional.empty(), year));
    }

    private static void assertSame(AsOfView stored, AsOfView expected) {
        assertThat(stored.listClaims()).isEqualTo(expected.listClaims());
        assertThat(stored.listSources()).isEqualTo(expected.listSources());
        assertThat(stored.listGroups()).isEqualTo(expected.listGroups());
    }
}
