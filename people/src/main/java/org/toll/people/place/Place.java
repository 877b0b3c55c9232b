package org.toll.people.place;

/**
 * A settlement in a district in a region, each as a key that is equal for all spellings: the id of the gazetteer, or the folded
 * name where it knows none. A level that is not known is empty.
 *
 * @param settlement city, town or village
 * @param district below the region
 * @param region first level of a country
 */
public record Place(String settlement, String district, String region) {
    /** Nothing is known. */
    public static final Place NONE = new Place("", "", "");

    /** Whether no level is known. */
    public boolean isEmpty() {
        return equals(NONE);
    }

    /** The key of a fully known place, for blocking: settlement and region, empty if either is not known. */
    public String key() {
        return settlement.isEmpty() || region.isEmpty() ? "" : settlement + " @ " + region;
    }

    /** How this place stands to another; symmetric. */
    public PlaceAgreement agreement(Place other) {
        Relation region = relation(this.region, other.region);
        Relation district = relation(this.district, other.district);
        Relation settlement = relation(this.settlement, other.settlement);
        if (region == Relation.UNEQUAL) {
            return PlaceAgreement.DIFFERENT;
        }
        if (district == Relation.UNEQUAL || settlement == Relation.UNEQUAL) {
            if (district == Relation.EQUAL) {
                return PlaceAgreement.SAME_DISTRICT;
            }
            return region == Relation.EQUAL ? PlaceAgreement.SAME_REGION : PlaceAgreement.DIFFERENT;
        }
        boolean isDownToLast = settlement == Relation.EQUAL
                || (isWithoutSettlement(other) && (district == Relation.EQUAL || isWithoutDistrict(other)));
        return isDownToLast && !equalsNothing(region, district, settlement)
                ? PlaceAgreement.SAME
                : PlaceAgreement.COMPATIBLE;
    }

    private boolean isWithoutSettlement(Place other) {
        return settlement.isEmpty() && other.settlement.isEmpty();
    }

    private boolean isWithoutDistrict(Place other) {
        return district.isEmpty() && other.district.isEmpty();
    }

    private static boolean equalsNothing(Relation... relations) {
        for (Relation relation : relations) {
            if (relation == Relation.EQUAL) {
                return false;
            }
        }
        return true;
    }

    private enum Relation {
        EQUAL,
        UNEQUAL,
        UNKNOWN
    }

    private static Relation relation(String mine, String others) {
        if (mine.isEmpty() || others.isEmpty()) {
            return Relation.UNKNOWN;
        }
        return mine.equals(others) ? Relation.EQUAL : Relation.UNEQUAL;
    }
}
