package org.toll.front;

import org.toll.base.Share;

/**
 * How near held ground is to a town.
 *
 * @param town the town
 * @param distanceKm from its centre to the nearest held ground; negative inside it: the depth to its edge
 * @param heldShare part of the disc around the centre that is held; less jumpy than the distance
 * @param upperShare the same with contested ground
 * @param radiusKm of the disc
 */
public record TownReading(Town town, double distanceKm, Share heldShare, Share upperShare, double radiusKm) {}
