package org.toll.people.model;

import java.util.HashMap;
import java.util.Map;
import org.toll.people.compare.Attribute;

/**
 * How often two people drawn at random have each other's given name as their surname: because both columns hold such names, or
 * because the two are namesakes and one of the records has its names swapped.
 */
final class SwappedByChance {
    private static final double LEAST = 1e-9;

    private SwappedByChance() {}

    /** By the frequencies of both names; a small number where no names are compared. */
    static double of(LinkageModel model, BoundFields fields) {
        return model.corrections().stream()
                .filter(correction -> correction.event() == Correction.Event.SWAPPED_NAMES)
                .findFirst()
                .map(swap -> of(
                        fields.attribute(swap.fields().get(0)),
                        fields.attribute(swap.fields().get(1))))
                .orElse(LEAST);
    }

    private static double of(Attribute given, Attribute surname) {
        Map<String, Integer> surnames = new HashMap<>();
        double all = 0;
        for (int code = 0; code < surname.values().size(); code++) {
            surnames.put(surname.values().get(code), surname.count(code));
            all += surname.count(code);
        }
        double ofGiven = 0;
        double common = 0;
        for (int code = 0; code < given.values().size(); code++) {
            ofGiven += given.count(code);
            common += (double) given.count(code)
                    * surnames.getOrDefault(given.values().get(code), 0);
        }
        double oneWay = all == 0 || ofGiven == 0 ? 0 : common / (all * ofGiven);
        double equalGiven = PlaceTies.equal(given);
        double equalSurname = PlaceTies.equal(surname);
        double swappedRecords = Math.min(0.5, oneWay / Math.max(LEAST, equalGiven + equalSurname));
        double namesakes = 2 * swappedRecords * equalGiven * equalSurname;
        return Math.max(LEAST, Math.max(oneWay * oneWay, namesakes));
    }
}
