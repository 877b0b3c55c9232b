package org.toll.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.toll.app.ExampleReport;

class HtmlReportTest {
    private static final String HTML = HtmlReport.render(ExampleReport.make());
    private static final Document PAGE = Jsoup.parse(HTML);

    @Test
    void the_page_is_well_formed() {
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        Jsoup.parse(HTML, "", parser);
        assertThat(parser.getErrors()).isEmpty();
    }

    @Test
    void nothing_is_loaded_from_elsewhere() {
        assertThat(PAGE.select("[src], link, iframe, object, embed, image, use, base"))
                .isEmpty();
        assertThat(HTML).doesNotContain("@import", "url(", "fetch(", "XMLHttpRequest");
        assertThat(PAGE.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'");
    }

    @Test
    void only_pages_that_claims_were_read_on_are_linked() {
        assertThat(PAGE.select("a[href]").eachAttr("href"))
                .allMatch(link ->
                        link.startsWith("#") || link.startsWith("data:") || link.startsWith("https://example.org/"));
    }

    @Test
    void every_reference_resolves_to_an_anchor() {
        Set<String> anchors = Set.copyOf(PAGE.select("[id]").eachAttr("id"));
        List<String> references = PAGE.select("a[href^=#]").eachAttr("href");
        assertThat(references).hasSizeGreaterThan(20);
        assertThat(references).allMatch(reference -> anchors.contains(reference.substring(1)));
        List<String> labels = PAGE.select("[aria-labelledby]").eachAttr("aria-labelledby");
        assertThat(labels).flatMap(label -> List.of(label.split(" "))).allMatch(anchors::contains);
    }

    @Test
    void ids_are_unique() {
        assertThat(PAGE.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void what_claims_say_is_escaped() {
        assertThat(HTML).contains("&lt;b&gt;as said&lt;/b&gt;").doesNotContain("<b>as said");
    }

    @Test
    void every_figure_has_its_table_its_csv_and_its_claims() {
        assertThat(PAGE.select("figure")).isNotEmpty().allSatisfy(figure -> {
            assertThat(figure.select("details table tbody tr")).isNotEmpty();
            assertThat(figure.select("a[download$=.csv]").attr("href")).startsWith("data:text/csv;");
            assertThat(figure.select("details .cite a")).isNotEmpty();
            assertThat(figure.select("a[href=#method]")).hasSize(1);
        });
    }

    @Test
    void every_chart_says_in_words_what_it_shows() {
        assertThat(PAGE.select("svg.chart")).isNotEmpty().allSatisfy(chart -> {
            assertThat(chart.attr("role")).isEqualTo("img");
            assertThat(chart.children().get(0).tagName()).isEqualTo("title");
            assertThat(chart.children().get(1).tagName()).isEqualTo("desc");
            assertThat(chart.children().get(1).text()).isNotBlank();
        });
    }

    @Test
    void headings_go_down_one_step_at_a_time_and_the_first_link_skips_to_the_report() {
        List<Integer> levels = PAGE.select("h1, h2, h3").stream()
                .map(Element::tagName)
                .map(tag -> tag.charAt(1) - '0')
                .toList();
        assertThat(levels.get(0)).isEqualTo(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isBetween(2, levels.get(i - 1) + 1);
        }
        Element first = PAGE.select("a").first();
        assertThat(first).isNotNull();
        assertThat(PAGE.select(String.valueOf(first).replaceAll(".*href=\"([^\"]*)\".*", "$1"))
                        .tagName("main"))
                .hasSize(1);
    }

    @Test
    void targets_are_listed_but_marked_as_never_counted() {
        assertThat(PAGE.select("#c-minister-goal").text()).contains("a target, never counted");
    }

    @Test
    void the_same_report_gives_the_same_page() {
        assertThat(HtmlReport.render(ExampleReport.make())).isEqualTo(HTML);
    }

    @Test
    void colours_of_text_reach_a_contrast_of_4_5_to_1_in_both_schemes() {
        String style = PAGE.select("style").html();
        for (String scheme :
                List.of(style.substring(0, style.indexOf("@media")), style.substring(style.indexOf("dark")))) {
            double paper = luminance(colour(scheme, "--paper"));
            Set<String> text = Set.of("--ink", "--muted", "--link", "--s0", "--s1", "--s2", "--s3", "--s4");
            assertThat(text.stream()
                            .filter(name -> contrast(paper, luminance(colour(scheme, name))) < 4.5)
                            .collect(Collectors.toList()))
                    .isEmpty();
        }
    }

    private static String colour(String scheme, String name) {
        int at = scheme.indexOf(name + ": #") + name.length() + 3;
        return scheme.substring(at, at + 6);
    }

    /** Relative luminance as WCAG 2.1 defines it. */
    private static double luminance(String hex) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double channel = Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16) / 255.0;
            sum += weights[i] * (channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    private static double contrast(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }
}
