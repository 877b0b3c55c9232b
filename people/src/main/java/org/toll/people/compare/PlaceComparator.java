package org.toll.people.compare;

import java.util.List;
import org.toll.people.compare.Ladder.Rung;
import org.toll.people.place.Gazetteer;
import org.toll.people.place.Place;
import org.toll.people.place.PlaceAgreement;
import org.toll.people.place.PlaceParser;

/**
 * Places as settlement, district and region. Values are written by {@link #written}, so that all names of one place are one
 * value.
 */
public final class PlaceComparator {
    private static final String BAR = "|";

    private final List<Place> places;
    private final Spelling settlements;

    private PlaceComparator(Attribute attribute) {
        places = attribute.values().stream().map(PlaceComparator::read).toList();
        settlements = new Spelling(places.stream().map(Place::settlement).toList());
    }

    /** Compares values that {@link #written} wrote. */
    public static Comparator of(Attribute attribute) {
        PlaceComparator places = new PlaceComparator(attribute);
        return Ladder.ofTexts(
                places.rung("same place", PlaceAgreement.SAME),
                new Rung("one slip", (a, b) -> places.mayBeOne(a, b) && places.settlements.isOneSlip(a, b)),
                new Rung("alike", (a, b) -> places.mayBeOne(a, b) && places.settlements.isAlike(a, b)),
                places.rung("compatible", PlaceAgreement.COMPATIBLE),
                places.rung("same district", PlaceAgreement.SAME_DISTRICT),
                places.rung("same region", PlaceAgreement.SAME_REGION));
    }

    /** The levels of a place between bars, each in its folded form or as its number in the gazetteer; empty for no place. */
    public static String written(String text) {
        Place place = PlaceParser.of(Gazetteer.bundled()).parse(text);
        return place.isEmpty() ? "" : String.join(BAR, place.settlement(), place.district(), place.region());
    }

    /** The region of a value that {@link #written} wrote; empty if it has none, or is not such a value. */
    public static String regionOf(String value) {
        return value.contains(BAR) ? read(value).region() : "";
    }

    /** Whether the values of an attribute were written by {@link #written}. */
    public static boolean reads(Attribute attribute) {
        return attribute.values().stream().anyMatch(value -> value.contains(BAR));
    }

    private static Place read(String written) {
        String[] levels = written.split("\\|", 3);
        return levels.length < 3 ? new Place(written, "", "") : new Place(levels[0], levels[1], levels[2]);
    }

    private Rung rung(String name, PlaceAgreement agreement) {
        return new Rung(name, (a, b) -> places.get(a).agreement(places.get(b)) == agreement);
    }

    /** Whether both name a settlement and no region contradicts. */
    private boolean mayBeOne(int a, int b) {
        Place one = places.get(a);
        Place other = places.get(b);
        return !one.settlement().isEmpty()
                && !other.settlement().isEmpty()
                && (one.region().isEmpty()
                        || other.region().isEmpty()
                        || one.region().equals(other.region()));
    }
}
