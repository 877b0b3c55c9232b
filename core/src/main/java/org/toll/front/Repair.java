package org.toll.front;

/**
 * What was changed on a map before it could be measured.
 *
 * @param what the problem, and what was done about it, as a sentence
 * @param areaChangeKm2 by how much the drawn area changed; 0 where nothing with an area was touched
 */
public record Repair(String what, double areaChangeKm2) {
    static Repair of(String what) {
        return new Repair(what, 0);
    }
}
