package org.toll.store.exchange;

import java.util.Arrays;
import java.util.List;
import org.toll.base.InvalidInput;
import org.toll.base.Metric;
import org.toll.base.Rate;
import org.toll.base.Unit;

/** Reads metric codes, and the older names that files of the field use for them ({@code metric-names.csv}). */
final class MetricNames {
    private record OtherName(String name, String unit, String rate, Metric metric) {
        boolean fits(String written, Unit ofUnit, Rate atRate) {
            return name.equals(written)
                    && (unit.isEmpty() || unit.equals(ofUnit.code()))
                    && (rate.isEmpty() || rate.equals(atRate.code()));
        }
    }

    private static final List<String> CODES =
            Arrays.stream(Metric.values()).map(Metric::code).toList();
    private static final List<OtherName> OTHER_NAMES = load();

    private MetricNames() {}

    /**
     * @throws InvalidInput if no metric has this code or name; the message suggests one
     */
    static Metric parse(String written, Unit unit, Rate rate) {
        for (OtherName other : OTHER_NAMES) {
            if (other.fits(written, unit, rate)) {
                return other.metric();
            }
        }
        if (CODES.contains(written)) {
            return Metric.parse(written);
        }
        throw InvalidInput.of(
                "Unknown metric",
                written,
                Suggestion.sentence(written, CODES) + "Use one of " + String.join(", ", CODES) + ".");
    }

    private static List<OtherName> load() {
        List<OtherName> names = new java.util.ArrayList<>();
        try (CsvTable table = CsvTable.open(Input.ofResource(MetricNames.class, "metric-names.csv"), ',')) {
            table.forEachRemaining(row -> names.add(new OtherName(
                    row.word("name"), row.word("unit"), row.word("rate"), Metric.parse(row.word("metric")))));
        }
        return List.copyOf(names);
    }
}
