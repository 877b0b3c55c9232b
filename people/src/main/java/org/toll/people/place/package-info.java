/**
 * Places as records of people give them: a settlement in a district in a region, in any of several spellings.
 *
 * <p>Start reading at {@link org.toll.people.place.PlaceParser}; {@link org.toll.people.place.Place#agreement} compares.
 */
@NullMarked
package org.toll.people.place;

import org.jspecify.annotations.NullMarked;
