package org.toll.app.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.toll.base.Interval;
import org.toll.ledger.ClaimId;
import org.toll.report.Curves;
import org.toll.report.Dots;
import org.toll.report.Plot;
import org.toll.report.Waterfall;

class ChartTest {
    private static final LocalDate DECEMBER = LocalDate.of(2025, 12, 15);

    @Test
    void every_statement_has_its_words_and_leads_to_its_claim() {
        String svg = draw(new Plot.Marks(
                "statements",
                false,
                List.of(
                        mark("a", Interval.ofPoint(35_000), OptionalDouble.of(35_000)),
                        mark("b", Interval.of(20_000, 25_000), OptionalDouble.empty()),
                        mark("c", Interval.atLeast(30_000), OptionalDouble.empty()),
                        mark("d", Interval.atMost(60_000), OptionalDouble.empty()))));
        for (String claim : List.of("a", "b", "c", "d")) {
            assertThat(svg)
                    .containsPattern("<a href=\"#" + claim + "\" tabindex=\"-1\"><[^>]*><title>said by " + claim);
        }
    }

    @Test
    void series_are_classes_so_that_a_style_sheet_can_recolour_them() {
        String svg = draw(
                new Plot.Band("range", List.of(new Plot.Span(DECEMBER, Interval.of(1, 2)))),
                new Plot.Line("middle", List.of(new Plot.Point(DECEMBER, 1.5))),
                new Plot.Bars("bars", List.of(new Plot.Point(DECEMBER, -1))));
        assertThat(svg)
                .contains(
                        "class=\"band band-0 filled\"", "class=\"line line-0 drawn\"", "class=\"bar series-0 filled\"");
        assertThat(svg).doesNotContain("#0100", "<style", "clip-path");
    }

    @Test
    void the_same_plot_is_drawn_the_same() {
        Plot.Layer layer = new Plot.Line("middle", List.of(new Plot.Point(DECEMBER, 1.5)));
        assertThat(draw(layer)).isEqualTo(draw(layer));
    }

    @Test
    void a_line_breaks_where_a_month_is_missing() {
        List<Plot.Point> points = List.of(
                new Plot.Point(LocalDate.of(2025, 1, 15), 1),
                new Plot.Point(LocalDate.of(2025, 2, 15), 2),
                new Plot.Point(LocalDate.of(2025, 6, 15), 3));
        long runs = Pattern.compile("class=\"line line-0")
                .matcher(draw(new Plot.Line("middle", points)))
                .results()
                .count();
        assertThat(runs).isEqualTo(2);
    }

    @Test
    void a_plot_without_a_number_says_so() {
        assertThat(draw(new Plot.Marks("statements", false, List.of()))).contains("No number was stated.");
    }

    @Test
    void every_value_is_a_dot_of_its_kind_and_each_heap_says_its_share() {
        List<Double> values = List.of(-3.0, -1.0, -0.99, 2.0, 5.0);
        Dots dots = new Dots("persons", 0, "short", "enough", List.of(new Dots.Row("Killed", values)));

        String svg = new Chart("id", "title", "description", dots).draw(760, id -> "#x");

        assertThat(count(svg, "class=\"dot series-1 filled\"")).isEqualTo(3);
        assertThat(count(svg, "class=\"dot series-0 drawn\"")).isEqualTo(2);
        assertThat(svg).contains("Killed: 3 of 5");
    }

    @Test
    void steps_of_a_sum_are_bars_that_say_what_they_add() {
        Waterfall sum = new Waterfall(
                "bits",
                List.of(new Waterfall.Step("prior", -12), new Waterfall.Step("surname equal", 15.25)),
                "weight");

        String svg = new Chart("id", "title", "description", sum).draw(350, id -> "#x");

        assertThat(svg).contains("prior  -12.0", "surname equal  +15.3", "weight  +3.3");
        assertThat(count(svg, "class=\"bar series-1 filled\"")).isEqualTo(1);
    }

    @Test
    void curves_are_lines_of_their_own_colour() {
        Curves curves = new Curves(
                "bits",
                "share",
                List.of(
                        new Curves.Curve("a", List.of(new Curves.Point(0, 0), new Curves.Point(1, 1))),
                        new Curves.Curve("b", List.of(new Curves.Point(0, 1), new Curves.Point(1, 0)))));

        assertThat(new Chart("id", "title", "description", curves).draw(760, id -> "#x"))
                .contains("class=\"line line-0 drawn\"", "class=\"line line-1 drawn\"");
    }

    private static long count(String text, String part) {
        return Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
    }

    @Test
    void words_from_outside_are_escaped() {
        String svg = new Chart("id", "<b>&\"", "a < b", new Plot("y", true, List.of())).draw(400, id -> "#x");
        assertThat(svg).contains("&lt;b&gt;&amp;&quot;").contains("a &lt; b");
    }

    private static String draw(Plot.Layer... layers) {
        return new Chart("id", "title", "description", new Plot("y", true, List.of(layers)))
                .draw(760, id -> "#" + id.value());
    }

    private static Plot.Mark mark(String id, Interval bounds, OptionalDouble point) {
        return new Plot.Mark(DECEMBER, bounds, point, "said by " + id, ClaimId.of(id));
    }
}
