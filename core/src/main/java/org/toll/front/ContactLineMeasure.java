package org.toll.front;

import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;
import org.toll.base.Citation;
import org.toll.base.InvalidInput;

/**
 * Measures the contact line: the boundary of the held ground inside the country shrunk by an inset; its longest connected piece
 * is the main line, all others are pockets and stretches along the border.
 *
 * <p><b>Assumes</b> that the held ground reaches coast or border within the inset. A gap wider than the inset between the map's
 * border and the outline's counts as front and biases the pockets up (the total moves by 15 % between outlines, the main line by
 * 0.2 %). Lengths are geodesic.
 *
 * <p>Immutable; safe for use by several threads.
 */
@Citation({
    "Douglas, D. H. and Peucker, T. K. (1973). Algorithms for the reduction of the number of points required to represent a"
            + " digitized line or its caricature. Cartographica 10(2), 112-122.",
    "Karney, C. F. F. (2013). Algorithms for geodesics. Journal of Geodesy 87, 43-55."
})
public final class ContactLineMeasure {
    private static final double M_PER_KM = 1000;

    private final EqualArea plane;
    private final ContactLineDefinition definition;
    private final InsetClip inside;

    private ContactLineMeasure(EqualArea plane, ContactLineDefinition definition, InsetClip inside) {
        this.plane = plane;
        this.definition = definition;
        this.inside = inside;
    }

    /**
     * @throws InvalidInput if the theatre has no outline, or none is left after shrinking it
     */
    public static ContactLineMeasure of(Theatre theatre, ContactLineDefinition definition) {
        Geometry shrunk = BufferOp.bufferOp(theatre.outline(), -definition.insetKm() * M_PER_KM);
        // The outline's long edges were split to follow geodesics; a metre is far below its own error.
        Geometry inner = DouglasPeuckerSimplifier.simplify(shrunk, 1);
        if (inner.isEmpty()) {
            throw InvalidInput.of(
                    "Nothing of the country is left inside the inset", definition.insetKm(), "Choose a smaller inset.");
        }
        return new ContactLineMeasure(theatre.plane(), definition, new InsetClip(inner));
    }

    /** The contact line of the ground held; all lengths are 0 where no ground is held. */
    public ContactLine measure(Snapshot snapshot) {
        List<LineString> pieces = listPieces(snapshot);
        if (pieces.isEmpty()) {
            return new ContactLine(0, 0, 0, 0, definition);
        }
        LineString main = pieces.get(0);
        Geometry generalised = DouglasPeuckerSimplifier.simplify(main, definition.toleranceKm() * M_PER_KM);
        double pockets = pieces.stream().skip(1).mapToDouble(this::km).sum();
        return new ContactLine(km(main), km((LineString) generalised), pockets, pieces.size() - 1, definition);
    }

    /** The connected pieces in the plane, longest first. */
    public List<LineString> listPieces(Snapshot snapshot) {
        return inside.clip(snapshot.of(Control.HELD)).stream()
                .map(line -> (LineString) line.norm())
                .sorted(Comparator.comparingDouble(LineString::getLength)
                        .reversed()
                        .thenComparing((a, b) -> a.compareTo(b)))
                .toList();
    }

    private double km(LineString line) {
        return Geodesics.lengthM(plane, line) / M_PER_KM;
    }
}
