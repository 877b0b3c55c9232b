package org.toll.report.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.toll.base.Metric;
import org.toll.base.SourceId;
import org.toll.estimate.synthesis.Assessment;
import org.toll.ledger.Claim;
import org.toll.ledger.IndependenceGroup;
import org.toll.ledger.Source;
import org.toll.report.Block;
import org.toll.report.Table;

/** Every source that speaks of the side, and the groups that share one vote. */
final class SourcesTable {
    private final Assessment assessment;

    SourcesTable(Assessment assessment) {
        this.assessment = assessment;
    }

    List<Block> blocks() {
        Map<SourceId, List<Claim>> bySource = assessment.view().listEvidence().stream()
                .filter(claim -> claim.side().equals(assessment.side()))
                .collect(Collectors.groupingBy(Claim::source, TreeMap::new, Collectors.toList()));
        if (bySource.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Tabular("sources-table", "Sources", sources(bySource), ""));
        groups(bySource).ifPresent(blocks::add);
        return blocks;
    }

    private Table sources(Map<SourceId, List<Claim>> bySource) {
        List<Table.Column> columns = List.of(
                Table.Column.text("source", "Source"),
                Table.Column.text("kind", "Kind"),
                Table.Column.text("party", "Party to the war"),
                Table.Column.number("claims", "Claims"),
                Table.Column.text("grades", "Grades given"));
        return new Table(
                columns,
                bySource.entrySet().stream()
                        .map(entry -> row(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private List<Table.Cell> row(SourceId id, List<Claim> claims) {
        Optional<Source> source = assessment.view().findSource(id);
        String grades = claims.stream()
                .map(claim -> claim.footing().grade().toString())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return List.of(
                Table.Cell.of(assessment.view().nameOf(id)),
                Table.Cell.of(source.map(s -> s.kind().code().replace('_', ' ')).orElse("")),
                Table.Cell.of(source.flatMap(Source::party).map(Wording::side).orElse("none")),
                Cells.count(claims.size()),
                Table.Cell.of(grades));
    }

    private Optional<Block> groups(Map<SourceId, List<Claim>> bySource) {
        List<List<Table.Cell>> rows = assessment.view().listGroups().stream()
                .filter(group -> group.members().stream().anyMatch(member -> bySource.containsKey(member.source())))
                .map(group -> List.of(
                        Table.Cell.of(group.name()), Table.Cell.of(members(group)), Table.Cell.of(group.reason())))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Tabular(
                        "groups-table",
                        "Origins that share one vote",
                        new Table(
                                List.of(
                                        Table.Column.text("group", "Group"),
                                        Table.Column.text("members", "Members"),
                                        Table.Column.text("reason", "Why they are not independent")),
                                rows),
                        ""));
    }

    private String members(IndependenceGroup group) {
        return group.members().stream()
                .map(member -> assessment.view().nameOf(member.source())
                        + (member.metrics().isEmpty()
                                ? ""
                                : member.metrics().stream()
                                        .map(Metric::label)
                                        .sorted()
                                        .collect(Collectors.joining(", ", " (", ")"))))
                .collect(Collectors.joining("; "));
    }
}
