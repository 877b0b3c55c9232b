package org.toll.front;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.TopologyException;
import org.toll.base.InvalidInput;

/**
 * The ground a war is measured on: the plane, and the outline of the country whose ground is fought over. The outline says where
 * coast and state border end and contact line begins; it is the user's choice, and a border is a political statement.
 */
public final class Theatre {
    private final String name;
    private final EqualArea plane;
    private final Optional<Geometry> outline;
    private final Axes axes;

    private Theatre(String name, EqualArea plane, Optional<Geometry> outline, Axes axes) {
        this.name = name;
        this.plane = plane;
        this.outline = outline;
        this.axes = axes;
    }

    /**
     * @param name as printed, with the outline's origin
     * @param outline the country; repaired like any map
     * @throws InvalidInput if no polygon is left after repair
     */
    public static Theatre within(String name, List<DrawnPolygon> outline) {
        Axes axes = Axes.around(name, outline);
        EqualArea plane = EqualArea.around(axes.centre());
        Geometry ground = new GroundBuilder(plane).build(outline).geometry();
        if (ground.isEmpty()) {
            throw InvalidInput.of("An outline encloses no ground", name, "Choose a file with polygons.");
        }
        return new Theatre(name, plane, Optional.of(ground), axes);
    }

    /** A theatre for one file of polygons, when no outline is at hand: areas and changes can be measured, contact lines not. */
    public static Theatre around(String name, List<DrawnPolygon> polygons) {
        Axes axes = Axes.around(name, polygons);
        return new Theatre(name, EqualArea.around(axes.centre()), Optional.empty(), axes);
    }

    public String name() {
        return name;
    }

    public EqualArea plane() {
        return plane;
    }

    /**
     * @throws InvalidInput if the theatre has no outline
     */
    public Geometry outline() {
        return outline.orElseThrow(() -> InvalidInput.of(
                "The contact line needs the outline of the country",
                name,
                "Choose a boundary file, to tell the contact line from coast and border."));
    }

    public Coordinate project(LonLat place) {
        return plane.project(place);
    }

    /**
     * A map, checked, repaired and measured out.
     *
     * @throws InvalidInput if nothing on the map can be measured, or it lies elsewhere on earth
     */
    public Snapshot draw(MapSheet sheet) {
        try {
            return new SnapshotBuilder(plane, axes).build(sheet);
        } catch (TopologyException unmendable) {
            throw InvalidInput.of(
                            "The polygons of this map cannot be mended", unmendable.getMessage(), "Repair it in a GIS.")
                    .at(sheet.name());
        }
    }

    /** A region of the user's choice, for areas by region. */
    public Region region(String regionName, List<DrawnPolygon> polygons) {
        return new Region(regionName, new GroundBuilder(plane).build(polygons).geometry());
    }
}
