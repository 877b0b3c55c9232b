package org.toll.store.mortality;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.toll.base.InvalidInput;
import org.toll.estimate.excess.AgeBand;
import org.toll.estimate.excess.DeathTable;
import org.toll.estimate.excess.Region;
import org.toll.estimate.excess.Sex;
import org.toll.store.csv.CsvRow;
import org.toll.store.csv.CsvTable;

/** Reads the CSV files of a death register, in any mixture of the layouts that {@code docs/methods/excess.md} shows. */
public final class MortalityImport {
    private final DeathTable.Builder deaths = DeathTable.builder();
    private final DeathTable.Builder cause = DeathTable.builder();
    private final Set<String> causes = new TreeSet<>();
    private final List<Region> regions = new ArrayList<>();

    private MortalityImport() {}

    /**
     * @param files at least one with deaths of all causes
     * @throws InvalidInput with the places of bad rows; nothing is imported then
     */
    public static MortalityData read(List<Path> files) {
        return of(files.stream().map(CsvTable::read).toList());
    }

    /** As {@link #read}, from tables. */
    public static MortalityData of(List<CsvTable> tables) {
        return new MortalityImport().importAll(tables);
    }

    private MortalityData importAll(List<CsvTable> tables) {
        Rows listing = new Rows(MortalityData.WHOLE_COUNTRY);
        tables.stream()
                .filter(table -> Layout.of(table) == Layout.REGIONS)
                .forEach(table -> listing.each(table, this::region));
        listing.requireGood();
        Rows rows = new Rows(MortalityData.wholeCountry(regions));
        for (CsvTable table : tables) {
            switch (Layout.of(table)) {
                case WIDE -> WideLayout.read(table, rows, deaths);
                case LONG -> rows.each(table, row -> count(row, rows));
                case CAUSE -> rows.each(table, row -> countCause(table, row, rows));
                case REGIONS -> {}
            }
        }
        rows.requireGood();
        DeathTable all = deaths.build();
        if (all.regions().isEmpty()) {
            throw InvalidInput.of(
                    "None of the files has deaths of all causes",
                    tables.stream().map(CsvTable::name).toList(),
                    "Add the file with the columns year, sex, age, deaths.");
        }
        if (causes.size() > 1) {
            throw InvalidInput.of("Only one cause can be taken out at a time", causes, "Leave out the others.");
        }
        return new MortalityData(
                all, causes.isEmpty() ? Optional.empty() : Optional.of(cause.build()), regions, rows.warnings());
    }

    private void count(CsvRow row, Rows rows) {
        findBand(row).ifPresent(band -> {
            String name = row.has("cause") ? row.text("cause").toLowerCase(Locale.ROOT) : "";
            boolean isAll = name.isEmpty() || name.equals("all");
            if (!isAll) {
                causes.add(name);
            }
            (isAll ? deaths : cause)
                    .add(rows.region(row), row.year("year"), row.read("sex", Sex::parse), band, row.count("deaths"));
        });
    }

    private void countCause(CsvTable table, CsvRow row, Rows rows) {
        causes.add(table.name());
        findBand(row).ifPresent(band -> {
            cause.add(rows.region(row), row.year("year"), Sex.MALE, band, row.count("male"));
            cause.add(rows.region(row), row.year("year"), Sex.FEMALE, band, row.count("female"));
        });
    }

    /** Deaths at unknown ages and totals belong to no band. */
    private static Optional<AgeBand> findBand(CsvRow row) {
        return Set.of("unknown", "total").contains(row.text("age"))
                ? Optional.empty()
                : Optional.of(row.read("age", AgeBand::parse));
    }

    private void region(CsvRow row) {
        String nameColumn = row.columns().stream()
                .filter(column ->
                        column.equals("name") || (column.startsWith("region_") && !column.equals("region_id")))
                .findFirst()
                .orElse("region_id");
        Optional<String> parent =
                Optional.of(row.has("parent_id") ? row.text("parent_id") : "").filter(id -> !id.isEmpty());
        regions.add(new Region(
                row.text("region_id"),
                row.read(nameColumn, RegionNames::normalise),
                row.read("kind", MortalityImport::kind),
                parent));
    }

    private static Region.Kind kind(String text) {
        return switch (text) {
            case "national_total", "total" -> Region.Kind.TOTAL;
            case "region" -> Region.Kind.REGION;
            case "parent_includes_okrugs", "parent" -> Region.Kind.PARENT;
            case "child_of_parent", "part" -> Region.Kind.PART;
            default -> throw InvalidInput.of("Not a kind of region", text, "Use total, region, parent or part.");
        };
    }
}
