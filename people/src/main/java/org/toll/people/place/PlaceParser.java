package org.toll.people.place;

/**
 * Reads a place as lists write it: {@code с. Ивановка, Тюменская обл.}, {@code г. Бахмут}, {@code Донецька обл., м. Артемівськ},
 * {@code Republic of Buryatia}, levels in any order.
 *
 * <p><b>Decides</b> by the words for kinds (обл., р-н, село) and, without them, by the gazetteer, then by the form of the word:
 * an adjective is a region, anything else a settlement. A town that the gazetteer knows once brings its region along.
 *
 * <p>Immutable.
 */
public final class PlaceParser {
    private final Gazetteer gazetteer;

    private PlaceParser(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** A parser that knows places by a gazetteer. */
    public static PlaceParser of(Gazetteer gazetteer) {
        return new PlaceParser(gazetteer);
    }

    /**
     * @param text any text is accepted
     * @return its levels as keys; {@link Place#NONE} if it names none
     */
    public Place parse(String text) {
        PlaceParts parts = PlaceParts.of(text, gazetteer);
        String region = parts.region().isEmpty()
                ? ""
                : gazetteer.regionId(parts.region()).orElseGet(() -> PlaceNames.area(parts.region()));
        GazetteerEntry district = gazetteer.district(parts.district(), region).orElse(null);
        // A village that shares its name with a town is not that town: Октябрьский, Ивановка.
        GazetteerEntry settlement = parts.isVillage() && region.isEmpty()
                ? null
                : gazetteer.settlement(parts.settlement(), region).orElse(null);
        String districtKey = PlaceNames.area(parts.district());
        String settlementKey = PlaceNames.settlement(parts.settlement());
        if (district != null) {
            districtKey = district.id();
            region = region.isEmpty() ? gazetteer.regionOf(district) : region;
        }
        if (settlement != null) {
            settlementKey = settlement.id();
            region = region.isEmpty() ? gazetteer.regionOf(settlement) : region;
            districtKey = districtKey.isEmpty() ? gazetteer.districtOf(settlement) : districtKey;
        }
        return new Place(settlementKey, districtKey, region);
    }
}
