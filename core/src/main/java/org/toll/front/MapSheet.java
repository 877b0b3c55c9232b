package org.toll.front;

import java.util.List;

/**
 * One map as read from a file: classified polygons in degrees, before any check. Points and lines never get this far.
 *
 * @param name the file's name, for messages
 * @param times what day it speaks of and when it was known
 * @param areas polygons with their class
 * @param remarks what the reader left out, in sentences
 */
public record MapSheet(String name, MapTimes times, List<Area> areas, List<String> remarks) {
    public MapSheet {
        areas = List.copyOf(areas);
        remarks = List.copyOf(remarks);
    }

    /**
     * @param control the class of the ground
     * @param polygon its outline
     */
    public record Area(Control control, DrawnPolygon polygon) {}
}
