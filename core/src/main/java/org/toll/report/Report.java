package org.toll.report;

import java.util.List;
import java.util.stream.Stream;
import org.toll.base.Provenance;

/**
 * A report as data: what it says, shows and rests on, without a word about fonts or formats.
 *
 * @param title of the whole
 * @param summary the answer, a few sentences for a reader who reads nothing else
 * @param sections in reading order
 * @param sources every claim that a sentence, figure or table refers to
 * @param provenance how the report can be made again
 */
public record Report(
        String title, List<Sentence> summary, List<Section> sections, List<CitedClaim> sources, Provenance provenance) {
    public Report {
        summary = List.copyOf(summary);
        sections = List.copyOf(sections);
        sources = List.copyOf(sources);
    }

    /** Every sentence that is printed, in reading order. */
    public Stream<Sentence> sentences() {
        return Stream.concat(summary.stream(), blocks().flatMap(block -> block.listSentences().stream()));
    }

    /** Every table, those under figures too, in reading order. */
    public Stream<Table> tables() {
        return blocks().flatMap(block -> block.findTable().stream());
    }

    private Stream<Block> blocks() {
        return sections.stream().flatMap(section -> section.blocks().stream());
    }
}
