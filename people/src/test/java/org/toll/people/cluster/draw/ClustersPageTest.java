package org.toll.people.cluster.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.toll.base.Interval;
import org.toll.base.Share;
import org.toll.people.cluster.AverageLinkage;
import org.toll.people.cluster.ClusterOptions;
import org.toll.people.cluster.Clustering;
import org.toll.people.cluster.Constraints;
import org.toll.people.cluster.Evidence;
import org.toll.people.cluster.LinkEvidence;
import org.toll.people.kernel.ScoredPairs;
import org.toll.people.record.Column;

/** The worked example of docs/methods/clusters.md is run, and its numbers are those on the page. */
class ClustersPageTest {
    private static final Path PAGE = Path.of("../docs/methods/clusters.md");
    private static final Path SOURCE = Path.of("src/test/java/org/toll/people/cluster/draw/ClustersPageTest.java");

    @Test
    void the_worked_example_gives_the_numbers_of_the_page() throws IOException {
        Column lists = Evidence.lists("aaaabbb");
        // example: begin
        ScoredPairs pairs = ScoredPairs.ofSorted(
                new int[] {0, 1, 4, 5}, new int[] {4, 5, 6, 6}, new float[] {18, 4, -9, 6});
        LinkEvidence evidence = LinkEvidence.of(lists, pairs).with(new Constraints(List.of(), List.of(), Set.of(0)));
        Clustering clustering = AverageLinkage.cluster(evidence, ClusterOptions.USUAL, 1);
        DrawnClusterings draws = DrawnClusterings.draw(evidence, ClusterOptions.USUAL, DrawSettings.usual(-3, 1));
        Interval people = draws.distinctPeople().interval(Share.ofPercent(90));
        // example: end
        assertThat(Files.readString(PAGE))
                .contains("One clustering says %d people; the draws say %.0f to %.0f, and %s of the last record."
                        .formatted(
                                clustering.people(),
                                people.low(),
                                people.high(),
                                BacklogTriage.of(draws, evidence, 1).records().get(2).verdict()));
    }

    @Test
    void the_page_shows_the_code_that_is_run() throws IOException {
        String source = Files.readString(SOURCE);
        String shown = Files.readString(PAGE).split("```java\n", 2)[1].split("```", 2)[0];
        String run = source.split("// example: begin\n", 2)[1]
                        .split(" *// example: end", 2)[0]
                        .stripTrailing()
                        .stripIndent()
                + "\n";
        assertThat(shown).isEqualTo(run);
    }
}
