package org.toll.store.mortality;

import org.toll.base.InvalidInput;
import org.toll.store.csv.CsvTable;

/** The layouts in which registers are published, told apart by their header. */
enum Layout {
    /** A row for each region, year and sex; a column for each age band. */
    WIDE,
    /** A row for each count: {@code [region,]year,sex,age,deaths[,cause]}. */
    LONG,
    /** Deaths of one cause: {@code [region,]year,age,male,female}. */
    CAUSE,
    /** {@code region_id,name,kind[,parent_id]}. */
    REGIONS;

    /**
     * @throws InvalidInput if the header fits no layout
     */
    static Layout of(CsvTable table) {
        if (table.has("year", "sex", "age", "deaths")) {
            return LONG;
        }
        if (table.has("year", "age", "male", "female")) {
            return CAUSE;
        }
        if (table.has("year", "sex") && table.columns().stream().anyMatch(WideLayout::isBand)) {
            return WIDE;
        }
        if (table.has("region_id", "kind")) {
            return REGIONS;
        }
        throw InvalidInput.of(
                "The columns fit no layout of a death register",
                table.columns(),
                "Use [region,]year,sex,age,deaths[,cause], or see docs/methods/excess.md for the other layouts.");
    }
}
