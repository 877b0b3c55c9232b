/**
 * Maps from files: GeoJSON and shapefiles of control polygons, boundaries, gazetteers, and the profiles that say how a source
 * names its files and marks its classes. Points and lines are dropped while reading, since they mark positions.
 *
 * <p>Start reading at {@link org.toll.store.front.MapProfile} and {@link org.toll.store.front.MapArchive}.
 */
@NullMarked
package org.toll.store.front;

import org.jspecify.annotations.NullMarked;
