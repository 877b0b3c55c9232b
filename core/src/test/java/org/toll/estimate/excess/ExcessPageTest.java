package org.toll.estimate.excess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The worked example of docs/methods/excess.md. To rewrite its table: -Dtoll.update=true. */
class ExcessPageTest {
    private static final Path PAGE = Path.of("../docs/methods/excess.md");

    @Test
    void the_table_of_the_method_page_is_what_the_code_computes() throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf("<!-- table -->\n") + "<!-- table -->\n".length();
        int end = page.indexOf("<!-- end -->");
        if (Boolean.getBoolean("toll.update")) {
            Files.writeString(PAGE, page.substring(0, start) + table() + page.substring(end));
            return;
        }
        assertThat(page.substring(start, end)).isEqualTo(table());
    }

    private static String table() {
        ExcessEstimate estimate = ExcessMortality.of(RussianDeaths.all(), RussianDeaths.hiv())
                .estimate(RussianDeaths.REGION, RussianDeaths.DESIGN, Specification.headline());
        StringBuilder table = new StringBuilder("| ages | 2022 | sd | 2023 | sd |\n|---|---|---|---|---|\n");
        for (BandExcess band : estimate.bands()) {
            YearExcess first = band.in(2022);
            YearExcess second = band.in(2023);
            table.append(row(
                    band.age().toString(),
                    first.excess(),
                    first.standardDeviation().orElseThrow(),
                    second.excess(),
                    second.standardDeviation().orElseThrow()));
        }
        table.append(row(
                "15-49",
                estimate.total(2022),
                estimate.standardDeviation(2022).orElseThrow(),
                estimate.total(2023),
                estimate.standardDeviation(2023).orElseThrow()));
        List<Integer> both = RussianDeaths.WAR;
        return table.append(String.format(
                        Locale.ROOT,
                        "\nBoth years: %,.0f, one standard deviation %,.0f.\n",
                        estimate.total(both),
                        estimate.standardDeviation(both).orElseThrow()))
                .toString();
    }

    private static String row(String ages, double first, double sd1, double second, double sd2) {
        return String.format(Locale.ROOT, "| %s | %,.1f | %,.1f | %,.1f | %,.1f |\n", ages, first, sd1, second, sd2);
    }
}
