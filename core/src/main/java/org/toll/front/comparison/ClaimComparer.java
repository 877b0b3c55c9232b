package org.toll.front.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.toll.base.Interval;
import org.toll.base.SourceId;
import org.toll.front.Control;
import org.toll.ledger.Claim;

/** Holds one published figure against one map and says why they may differ. */
final class ClaimComparer {
    private final Claim claim;
    private final Interval published;
    private final MapReading map;
    private final Optional<AreaDefinition> definition;

    ClaimComparer(Claim claim, MapReading map, Map<SourceId, AreaDefinition> definitions) {
        this.claim = claim;
        this.map = map;
        published = claim.statement()
                .overPeriod()
                .orElse(claim.statement().quantity().bounds());
        definition = Optional.ofNullable(definitions.get(claim.source()));
    }

    ClaimCheck check() {
        List<MapReading.Variant> variants = map.listVariants();
        boolean isGross = definition
                .map(known -> known.netting() == AreaDefinition.Netting.GROSS)
                .orElse(false);
        MapReading.Variant like = variants.get(isGross ? 1 : 0);
        MapReading.Variant nearest = variants.stream()
                .min(Comparator.comparingDouble(variant -> Math.abs(distance(variant))))
                .orElse(like);
        return new ClaimCheck(claim, definition, map.title(), like, distance(like), nearest, reasons(like, nearest));
    }

    /** Published less computed; 0 if the claim's range holds the computed number. */
    private double distance(MapReading.Variant variant) {
        return variant.km2() < published.low()
                ? published.low() - variant.km2()
                : Math.min(0, published.high() - variant.km2());
    }

    private List<String> reasons(MapReading.Variant like, MapReading.Variant nearest) {
        List<String> reasons = new ArrayList<>();
        if (!claim.period().equals(map.change().period())) {
            reasons.add("Window: the figure is about " + claim.period() + ", the map about "
                    + map.change().period() + ".");
        }
        long shift = Math.max(
                map.change().startShift().toHours(), map.change().endShift().toHours());
        if (shift > 0) {
            reasons.add("Window: the map used lies up to " + shift + " hours before the end it stands for.");
        }
        definition.ifPresentOrElse(
                known -> definitionReasons(known, reasons),
                () -> reasons.add("Definition: none is declared for this source; compared with the net change."));
        if (!nearest.equals(like)) {
            reasons.add(String.format(
                    Locale.ROOT, "Nearest number of this map: its %s (%.1f km2).", nearest.name(), nearest.km2()));
        }
        Interval allowed = map.change().bounds();
        if (distance(like) != 0 && map.change().isContestedDrawn() && published.overlaps(allowed)) {
            reasons.add(String.format(
                    Locale.ROOT,
                    "Contested ground: the map allows %.0f to %.0f km2, which holds the figure.",
                    allowed.low(),
                    allowed.high()));
        }
        return reasons;
    }

    private static void definitionReasons(AreaDefinition known, List<String> reasons) {
        if (known.netting() == AreaDefinition.Netting.UNSTATED) {
            reasons.add("Net or gross: not stated; compared with the net change.");
        }
        String more = known.counts().stream()
                .filter(control -> control != Control.HELD)
                .map(Control::label)
                .sorted()
                .collect(Collectors.joining(", "));
        if (!more.isEmpty()) {
            reasons.add("Classes: the figure also counts ground " + more + ".");
        }
        if (!known.note().isBlank()) {
            reasons.add("Definition: " + known.note() + ".");
        }
    }
}
