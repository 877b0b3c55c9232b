package org.toll.people.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.toll.people.cluster.Constraints.RowPair;
import org.toll.people.model.Patterns.JudgedPair;
import org.toll.people.model.Sessions.Session;
import org.toll.people.record.RecordTable;
import org.toll.people.testing.GeneratedRegister;
import org.toll.people.testing.TrueTable;

/**
 * EM that is led astray on purpose: a rule whose pairs are relatives, not repetitions, and a joint step that starts from a
 * mixture in which strangers are the matches. Both must be noticed, and mended or refused.
 */
class ForcedModeTest {
    private static final int GIVEN = 0;
    private static final int SURNAME = 1;
    private static final int RECORDS = 1_000;
    private static final List<String> HEADINGS = List.of("fname_c1", "lname_c1", "by", "bm", "bd");
    private static final RecordTable REGISTER = GeneratedRegister.of(RECORDS, 1).table();
    private static final Estimate.Facts FACTS = facts();
    private static final List<double[]> U = IntStream.range(0, 3)
            .mapToObj(k -> FACTS.u(k, Em.shares(FACTS.expected(k, 1)), 0))
            .toList();

    @ParameterizedTest
    @CsvSource({"5000, 95000", "200, 1000"})
    void relatives_of_other_given_names_are_not_taken_for_repetitions(int relatives, int strangers) {
        Outcome outcome = Outcome.of(session(relatives(relatives, strangers)), FACTS, U, 0.05);

        assertThat(outcome.report().matches()).isBetween(20.0, 80.0);
        assertThat(outcome.isUsed()).isTrue();
        assertThat(outcome.result().m().get(GIVEN)[0]).isGreaterThan(0.5);
    }

    @Test
    void judged_relatives_show_the_rule_who_is_who() {
        List<JudgedPair> judged = new ArrayList<>();
        for (int pair = 0; pair < 5_000; pair++) {
            judged.add(new JudgedPair(levels(false, true, false), false));
        }
        Patterns patterns = relatives(5_000, 95_000);
        Outcome outcome = Outcome.of(session(patterns.judging(judged, 1, levelCounts())), FACTS, U, 0.05);

        assertThat(outcome.isUsed()).isTrue();
        assertThat(outcome.report().matches()).isBetween(20.0, 80.0);
    }

    @Test
    void a_joint_step_that_starts_with_strangers_for_matches_finds_back() {
        JointFit.Result result = jointFit().run(U, 0.4, FACTS, 1);

        // A tenth of the records repeats another.
        assertThat(result.lambda() * FACTS.pairsInAll()).isBetween(80.0, 125.0);
        assertThat(FACTS.isAstray(result.m())).isFalse();
    }

    @Test
    void judgements_that_got_mixed_up_do_not_teach_the_joint_step() {
        List<RowPair> strangers = IntStream.range(0, 400)
                .mapToObj(row -> new RowPair(row, row + 450))
                .toList();
        Settings settings = new Settings(new Labels(strangers, List.of()), Map.of(), 1);

        TrainingReport report =
                Trainer.learn(FACTS.model(), FACTS.fields(), settings).report();

        LearnedSession joint = report.sessions().get(report.sessions().size() - 1);
        assertThat(joint.isUsed()).isFalse();
        assertThat(joint.note()).startsWith("not used");
        assertThat(report.matches()).isBetween(60.0, 160.0);
        assertThat(report.remarks()).anyMatch(remark -> remark.contains("400 pairs of one person"));
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 25})
    void families_without_any_repetition_are_no_matches(int members) {
        FittedModel fitted = FittedModel.byDefault(families(members), 1, new Settings(Labels.NONE, Map.of(), 1));

        // There are 1,800 or 10,800 pairs of relatives; a few pairs of namesakes are taken for matches.
        assertThat(fitted.report().matches()).isLessThan(15);
    }

    private static RecordTable families(int members) {
        List<List<String>> rows = IntStream.range(0, RECORDS * 9 / 10)
                .mapToObj(row -> {
                    int head = row - row % members;
                    return List.of(
                            text("fname_c1", row),
                            text("lname_c1", head) + head,
                            text("by", row),
                            text("bm", row),
                            text("bd", row));
                })
                .toList();
        return TrueTable.of(HEADINGS, rows, Collections.nCopies(rows.size(), "nobody"))
                .table();
    }

    private static String text(String column, int row) {
        return REGISTER.findColumn(column).orElseThrow().textAt(row).orElse("");
    }

    private static JointFit jointFit() {
        Estimate estimate = Estimate.before(FACTS);
        LinkageModel start = estimate.learned().model();
        return JointFit.of(start, FACTS.fields(), ScoringPlans.of(start, FACTS.fields()), Labels.NONE, 1);
    }

    /** Repetitions agree in all, relatives in the surname, strangers in nothing or, by chance, in one name. */
    private static Patterns relatives(int relatives, int strangers) {
        int[][] levels = {
            levels(true, true, true),
            levels(false, true, false),
            levels(false, false, false),
            levels(true, false, false)
        };
        double[] counts = {30, relatives, strangers, strangers * U.get(GIVEN)[0]};
        return new Patterns(levels, counts, Judged.none(levelCounts()));
    }

    private static int[] levels(boolean given, boolean surname, boolean date) {
        int[] last = Arrays.stream(levelCounts()).map(count -> count - 1).toArray();
        return new int[] {given ? 0 : last[GIVEN], surname ? 0 : last[SURNAME], date ? 0 : last[2]};
    }

    private static int[] levelCounts() {
        return U.stream().mapToInt(shares -> shares.length).toArray();
    }

    private static Session session(Patterns patterns) {
        long pairs = Math.round(
                Arrays.stream(patterns.counts()).sum() + patterns.judged().pairs());
        return new Session(FACTS.model().rules().get(0), List.of(0, 1, 2), false, patterns, pairs);
    }

    private static Estimate.Facts facts() {
        SharedColumns columns = SharedColumns.of(REGISTER, Set.of());
        List<Field> fields = List.of(
                Field.ofColumn("fname_c1", FieldKind.GIVEN_NAME),
                Field.ofColumn("lname_c1", FieldKind.SURNAME),
                new Field("birth", FieldKind.BIRTH_DATE, Reading.YEAR_MONTH_DAY, List.of("by", "bm", "bd")));
        BoundFields bound = BoundFields.of(fields, columns.table(), 1);
        LinkageModel model =
                DefaultModel.of(columns.columns(), fields, BlockingChoice.of(fields, bound, 1), List.of(), 1);
        return Trainer.facts(model, bound, new Settings(Labels.NONE, Map.of(), 1));
    }
}
