package org.toll.front;

import java.util.List;
import org.toll.base.InvalidInput;

/**
 * One map as read from a file: classified polygons in degrees, before any check. Points and lines never get this far.
 *
 * @param name the file's name, for messages
 * @param times what day it speaks of and when it was known
 * @param areas polygons with their class
 * @param seamM polygons of one class drawn side by side leave gaps up to this wide between them, in metres: closed where more
 *     than 0
 * @param remarks what the reader left out, in sentences
 */
public record MapSheet(String name, MapTimes times, List<Area> areas, double seamM, List<String> remarks) {
    public MapSheet {
        areas = List.copyOf(areas);
        if (!(seamM >= 0 && seamM <= 100)) {
            throw InvalidInput.of("A seam is 0 to 100 m wide", seamM, "Leave it at 0 unless polygons do not meet.");
        }
        remarks = List.copyOf(remarks);
    }

    /**
     * @param control the class of the ground
     * @param polygon its outline
     */
    public record Area(Control control, DrawnPolygon polygon) {}
}
