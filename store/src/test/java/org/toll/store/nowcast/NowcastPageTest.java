package org.toll.store.nowcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.toll.base.Interval;
import org.toll.estimate.nowcast.ChainLadder;
import org.toll.estimate.nowcast.DelayPrior;
import org.toll.estimate.nowcast.Nowcast;
import org.toll.estimate.nowcast.NowcastFit;
import org.toll.estimate.nowcast.Vintages;
import org.toll.math.diagnostics.Quantiles;
import org.toll.math.nuts.NutsSettings;
import org.toll.store.csv.CsvTable;

/** The worked example of docs/methods/nowcast.md. */
class NowcastPageTest {
    private static final Pattern SENTENCE = Pattern.compile(
            "The list has ([\\d,]+) names at the end of 2002\\. A year later "
                    + "the chain ladder expects ([\\d,]+), the nowcast ([\\d,]+) \\(90 %: ([\\d,]+) to ([\\d,]+)\\)\\.");

    /**
     * Random streams are the same everywhere, but a last bit of a logarithm may differ between machines and send a chain another
     * way: the tolerance is that of two independent runs.
     */
    @Test
    void the_example_of_the_method_page_gives_the_numbers_it_prints() throws IOException {
        String page = Files.readString(Path.of("../docs/methods/nowcast.md"));
        String csv = page.substring(page.indexOf("```csv\n") + 7, page.indexOf("\n```", page.indexOf("```csv\n")));
        Vintages vintages = VintageImport.of(CsvTable.parse("example.csv", csv));
        NutsSettings settings = Nowcast.settings().withChains(2).withIterations(300, 300);
        NowcastFit fit = Nowcast.fit(vintages, DelayPrior.standard(), settings, 1);
        double[] total = fit.knownAt(LocalDate.of(2003, 12, 31)).total();
        Interval most = fit.knownAt(LocalDate.of(2003, 12, 31)).totalInterval(0.9);
        double ladder = Quantiles.of(ChainLadder.predict(vintages, 4000, 1).total(), 0.5);
        long known = Arrays.stream(vintages.lastKnown()).sum();

        Matcher sentence = SENTENCE.matcher(page.replaceAll("\\s+", " "));
        assertThat(sentence.find())
                .as(
                        "sentence with %d, %.0f, %.0f, %.0f, %.0f",
                        known, ladder, Quantiles.of(total, 0.5), most.low(), most.high())
                .isTrue();
        assertThat(number(sentence, 1)).isEqualTo((double) known);
        assertThat(number(sentence, 2)).isCloseTo(ladder, within(0.002 * known));
        assertThat(number(sentence, 3)).isCloseTo(Quantiles.of(total, 0.5), within(0.02 * known));
        assertThat(number(sentence, 4)).isCloseTo(most.low(), within(0.02 * known));
        assertThat(number(sentence, 5)).isCloseTo(most.high(), within(0.06 * known));
    }

    private static double number(Matcher sentence, int group) {
        return Double.parseDouble(sentence.group(group).replace(",", ""));
    }
}
