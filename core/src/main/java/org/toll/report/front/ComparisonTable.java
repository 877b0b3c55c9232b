package org.toll.report.front;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.toll.base.Quantity;
import org.toll.front.comparison.AreaComparison;
import org.toll.front.comparison.AreaDefinition;
import org.toll.front.comparison.ClaimCheck;
import org.toll.front.comparison.MapReading;
import org.toll.report.Table;
import org.toll.report.Table.Cell;
import org.toll.report.Table.Column;

/** Published areas beside computed ones, and why they differ. */
public final class ComparisonTable {
    private ComparisonTable() {}

    /** What each map gives under each definition. */
    public static Table ofMaps(AreaComparison comparison) {
        return new Table(
                List.of(
                        Column.text("map", "Map"),
                        Column.text("definition", "Definition"),
                        Column.number("km2", "km2")),
                comparison.maps().stream()
                        .flatMap(map -> map.listVariants().stream().map(variant -> row(map, variant)))
                        .toList());
    }

    /** Each published figure against each map. */
    public static Table ofClaims(AreaComparison comparison) {
        return new Table(
                List.of(
                        Column.text("source", "Published by"),
                        Column.text("period", "About"),
                        Column.text("published_km2", "Published, km2"),
                        Column.text("netting", "Net or gross"),
                        Column.text("map", "Map"),
                        Column.number("computed_km2", "Computed alike, km2"),
                        Column.number("difference_km2", "Published less computed"),
                        Column.text("reasons", "Why they may differ")),
                comparison.claims().stream().map(ComparisonTable::row).toList());
    }

    private static List<Cell> row(MapReading map, MapReading.Variant variant) {
        return List.of(Cell.of(map.title()), Cell.of(variant.name()), Cells.number(variant.km2()));
    }

    private static List<Cell> row(ClaimCheck check) {
        String reasons = check.isReproduced() ? "Reproduced to 1 km2." : String.join(" ", check.reasons());
        return List.of(
                new Cell(
                        check.claim().source().value(),
                        OptionalDouble.empty(),
                        List.of(check.claim().id())),
                Cell.of(check.claim().period().toString()),
                Cell.of(Quantity.print(check.claim().statement().quantity())),
                Cell.of(check.definition()
                        .map(AreaDefinition::netting)
                        .map(AreaDefinition.Netting::code)
                        .orElse("not declared")
                        .toLowerCase(Locale.ROOT)),
                Cell.of(check.map()),
                Cells.number(check.likeForLike().km2()),
                Cells.number(check.differenceKm2()),
                Cell.of(reasons));
    }
}
