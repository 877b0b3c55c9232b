package org.toll.store.front;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.toll.base.InvalidInput;
import org.toll.front.DrawnRing;

/**
 * Reads the polygons of a .shp file record by record (ESRI Shapefile Technical Description, 1998), plain, measured or with
 * heights. Other shapes are dropped.
 */
final class ShapeReader {
    private static final int FILE_CODE = 9994;
    private static final int HEADER = 100;
    private static final int LARGEST_RECORD = 1 << 30;

    private ShapeReader() {}

    static void read(InputStream in, DbfTable table, FeatureSink sink) throws IOException {
        ByteBuffer header = ByteBuffer.wrap(in.readNBytes(HEADER));
        if (header.limit() < HEADER || header.getInt(0) != FILE_CODE) {
            throw InvalidInput.of("Not a shapefile", header.limit() + " bytes of header", "Check the .shp file.");
        }
        for (int index = 0; ; index++) {
            ByteBuffer head = ByteBuffer.wrap(in.readNBytes(8));
            if (head.limit() == 0) {
                return;
            }
            long length = head.limit() < 8 ? -1 : 2L * head.getInt(4);
            ByteBuffer shape = length < 4 || length > LARGEST_RECORD
                    ? ByteBuffer.allocate(0)
                    : ByteBuffer.wrap(in.readNBytes((int) length)).order(ByteOrder.LITTLE_ENDIAN);
            if (shape.limit() != length) {
                throw InvalidInput.of("The shapefile is cut off or broken", "record " + (index + 1), "Fetch it again.");
            }
            try {
                shape(shape, index, table, sink);
            } catch (InvalidInput invalid) {
                throw invalid.at("record " + (index + 1));
            } catch (IndexOutOfBoundsException inconsistent) {
                throw InvalidInput.of(
                        "A record's counts do not fit its length", "record " + (index + 1), "Fetch the file again.");
            }
        }
    }

    private static void shape(ByteBuffer shape, int index, DbfTable table, FeatureSink sink) {
        switch (shape.getInt(0)) {
            case 5, 15, 25 -> sink.polygons(table.row(index), ShapeRings.polygons(rings(shape)));
            case 1, 8, 11, 18, 21, 28 -> sink.dropped(FeatureSink.Dropped.POINT);
            case 3, 13, 23 -> sink.dropped(FeatureSink.Dropped.LINE);
            default -> sink.dropped(FeatureSink.Dropped.EMPTY);
        }
    }

    private static List<DrawnRing> rings(ByteBuffer shape) {
        int parts = shape.getInt(36);
        int points = shape.getInt(40);
        int firstPoint = 44 + 4 * parts;
        List<DrawnRing> rings = new ArrayList<>();
        RingBuffer ring = new RingBuffer();
        for (int part = 0; part < parts; part++) {
            int end = part + 1 < parts ? shape.getInt(48 + 4 * part) : points;
            for (int point = shape.getInt(44 + 4 * part); point < end; point++) {
                ring.add(shape.getDouble(firstPoint + 16 * point), shape.getDouble(firstPoint + 16 * point + 8));
            }
            if (!ring.isEmpty()) {
                rings.add(ring.take());
            }
        }
        return rings;
    }
}
