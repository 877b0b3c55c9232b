package org.toll.front.series;

import java.util.List;
import org.toll.front.MapSheet;
import org.toll.front.MapTimes;

/** Maps of one source in order of the moments they show, each read when it is asked for. May be read by several threads. */
public interface MapSeries {

    /** The times of all maps, strictly ascending in the moment shown. */
    List<MapTimes> listTimes();

    /** The name of a map, for messages. */
    String nameOf(int index);

    /**
     * @throws org.toll.base.InvalidInput if the map is malformed
     */
    MapSheet read(int index);
}
