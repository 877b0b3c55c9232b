package org.toll.people.synthetic;

import org.toll.people.place.GazetteerEntry;

/**
 * Where an invented person comes from.
 *
 * @param region of the gazetteer
 * @param settlement a town of the gazetteer, or a village, whose names are then the Russian and the Ukrainian one
 * @param isTown whether it is a town
 */
record Home(GazetteerEntry region, GazetteerEntry settlement, boolean isTown) {}
