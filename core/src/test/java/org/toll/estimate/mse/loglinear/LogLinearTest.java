package org.toll.estimate.mse.loglinear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.toll.base.Interval;
import org.toll.estimate.mse.table.CaptureTable;
import org.toll.estimate.mse.table.Tables;
import org.toll.math.random.RandomStream;
import org.toll.testing.SharedData;

/** Reference values: Rcapture 1.4-4 and SparseMSE 2.0.1 run on the same tables. */
class LogLinearTest {
    private static final int AB = 0b011;
    private static final int AC = 0b101;
    private static final int BC = 0b110;

    @Test
    void every_hierarchical_model_of_kosovo_agrees_with_the_reference() throws IOException {
        List<String> golden = Files.readAllLines(SharedData.path("data/mse/golden_rcapture_kosovo.csv"));
        Map<String, ModelFit> fits = LogLinearAveraging.fitAll(Tables.kosovo()).stream()
                .collect(Collectors.toMap(fit -> sorted(fit.terms().name()), fit -> fit));
        assertThat(fits).hasSize(113);
        for (String line : golden.subList(1, golden.size())) {
            String[] cells = line.split(",");
            ModelFit fit = Objects.requireNonNull(fits.get(sorted(cells[0].replace(" ", "]["))), cells[0]);
            assertThat(fit.size()).isCloseTo(Double.parseDouble(cells[1]), withinPercentage(1e-4));
            // R takes errors from the step before its last, up to 1.1e-5 off: by its rule they are the golden ones (to
            // 4e-9),
            // and at the maximum ours.
            Design design = Design.of(Tables.kosovo(), fit.terms(), Heterogeneity.NONE);
            assertThat(ReferenceFit.standardError(design, ReferenceFit.AS_R_STOPS))
                    .isCloseTo(Double.parseDouble(cells[2]), withinPercentage(1e-4));
            assertThat(fit.standardError())
                    .isCloseTo(ReferenceFit.standardError(design, 1e-13), withinPercentage(1e-4));
            // Six decimals are printed.
            assertThat(fit.deviance()).isCloseTo(Double.parseDouble(cells[3]), within(1e-6));
            assertThat(fit.aic()).isCloseTo(Double.parseDouble(cells[5]), within(1e-6));
            assertThat(fit.bic()).isCloseTo(Double.parseDouble(cells[6]), within(1e-6));
        }
    }

    @Test
    void the_best_model_of_kosovo_is_the_published_one() {
        ModelFit best = LogLinearAveraging.fitAll(Tables.kosovo()).stream()
                .min(Comparator.comparingDouble(ModelFit::bic))
                .orElseThrow();
        assertThat(best.terms().name()).isEqualTo("[14][34][123]");
        assertThat(best.size()).isCloseTo(10_356.52, within(.005));
        Profile profile = ClosedPopulation.of(Tables.kosovo(), best.terms()).profile();
        assertThat(rounded(profile.interval())).isEqualTo(Interval.of(8_994, 12_110));
    }

    @ParameterizedTest
    @CsvSource({"NONE, 7394.59, 7148, 7656", "CHAO, 8591.18, 8189, 9027", "DARROCH, 12797, 0, 0"})
    void classical_models_of_kosovo_agree_with_the_reference(
            Heterogeneity heterogeneity, double size, double low, double high) {
        ClosedPopulation model = ClosedPopulation.of(Tables.kosovo(), heterogeneity);
        assertThat(model.fit().size()).isCloseTo(size, within(size > 10_000 ? .5 : .005));
        if (low > 0) {
            assertThat(rounded(model.profile().interval())).isEqualTo(Interval.of(low, high));
        }
    }

    @Test
    void models_that_do_not_exist_are_told_from_models_that_are_not_unique() {
        CaptureTable table = Tables.artificial();
        assertThat(code(table)).isZero();
        assertThat(code(table, AB)).isEqualTo(1);
        assertThat(code(table, AC)).isZero();
        assertThat(code(table, AB, AC)).isEqualTo(1);
        assertThat(code(table, AB, AC, BC)).isEqualTo(2);
    }

    @Test
    void stepwise_choice_agrees_with_the_reference() {
        List<Integer> order = new ArrayList<>();
        ModelFit uk = SparseModel.choose(Tables.uk5(), .02, order);
        assertThat(uk.size()).isCloseTo(11_312.99, within(.005));
        assertThat(order.stream().map(pair -> Tables.uk5().nameOf(pair)))
                .containsExactly("LA+NG", "NG+GP", "PFNCA+GP", "LA+PFNCA", "GO+GP", "NG+GO");
        assertThat(SparseModel.choose(Tables.uk6(), .02, new ArrayList<>()).size())
                .isCloseTo(11_417.99, within(.005));
        assertThat(SparseModel.choose(Tables.spinaBifida(), .02, new ArrayList<>())
                        .size())
                .isCloseTo(730.93, within(.005));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 4880.8",
        "12, 4516.6",
        "13, 4629.3",
        "23, 7199.2",
        "12 13, 4124.0",
        "12 23, 7035.1",
        "13 23, 9847.1",
        "12 13 23, 18760.2"
    })
    void khartoum_agrees_with_the_reference_under_every_model(String pairs, double unseen) {
        CaptureTable khartoum = Tables.rows(
                List.of("1", "2", "3"), "100 348", "010 764", "110 27", "001 1031", "101 51", "011 191", "111 18");
        TreeSet<Integer> terms = new TreeSet<>();
        for (String pair : pairs.isEmpty() ? new String[0] : pairs.split(" ")) {
            terms.add((1 << (pair.charAt(0) - '1')) | (1 << (pair.charAt(1) - '1')));
        }
        assertThat(ModelFit.of(khartoum, new Terms(3, terms), Heterogeneity.NONE)
                        .unseen())
                .isCloseTo(unseen, within(.06));
    }

    @Test
    void averaging_leaves_out_what_does_not_exist() {
        LogLinearResult artificial =
                LogLinearAveraging.estimate(Tables.artificial()).orElseThrow();
        assertThat(artificial.unsound()).isPositive();
        assertThat(artificial.models()).allMatch(model -> model.fit().isSound());
    }

    @Test
    void persons_who_differ_count_only_where_some_law_of_persons_can_have_it() {
        // Fewer persons on three lists than independence expects: a column for persons who differ bends down here.
        CaptureTable table = Tables.rows(
                List.of("A", "B", "C"), "100 300", "010 250", "001 200", "110 90", "101 75", "011 60", "111 4");
        ModelFit bent = ModelFit.of(table, Terms.independence(3), Heterogeneity.DARROCH);
        assertThat(bent.isSound()).isTrue();
        assertThat(bent.bend()).isNegative();
        assertThat(LogLinearAveraging.estimate(table).orElseThrow().models())
                .allMatch(model -> model.fit().heterogeneity() == Heterogeneity.NONE
                        || model.fit().bend() > 0)
                .isNotEmpty();
    }

    @Test
    void averaging_over_kosovo_shows_that_models_disagree() {
        LogLinearResult kosovo = LogLinearAveraging.estimate(Tables.kosovo()).orElseThrow();
        assertThat(kosovo.total().quantile(.975) / kosovo.total().quantile(.025))
                .isGreaterThan(1.5);
        assertThat(kosovo.models().stream()
                        .mapToDouble(model -> model.weight().fraction())
                        .sum())
                .isCloseTo(1, within(.01));
    }

    @Test
    void resampling_repeats_the_choice_and_its_interval_holds_the_estimate() {
        SparseResult uk = SparseOverlaps.estimate(Tables.uk5(), .02, 300, RandomStream.ofSeed(1));
        assertThat(uk.interval95().contains(uk.fit().size())).isTrue();
        assertThat(uk.interval95().width()).isGreaterThan(uk.interval80().width());
        assertThat(SparseOverlaps.estimate(Tables.uk5(), .02, 300, RandomStream.ofSeed(1)))
                .isEqualTo(uk);
    }

    private static int code(CaptureTable table, Integer... pairs) {
        Terms terms = new Terms(3, new TreeSet<>(List.of(pairs)));
        return Identifiability.of(Design.of(table, terms, Heterogeneity.NONE)).code();
    }

    private static Interval rounded(Interval interval) {
        return Interval.of(Math.rint(interval.low()), Math.rint(interval.high()));
    }

    private static String sorted(String model) {
        return String.join("", new TreeSet<>(List.of(model.replace("][", "],[").split(","))));
    }
}
