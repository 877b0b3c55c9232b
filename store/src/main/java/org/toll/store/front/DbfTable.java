package org.toll.store.front;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.toll.base.InvalidInput;

/**
 * The attribute table of a shapefile (dBASE III), as text.
 *
 * @param rows properties of each shape, in the order of the shapes
 */
record DbfTable(List<Map<String, String>> rows) {
    static final DbfTable EMPTY = new DbfTable(List.of());
    private static final int HEADER = 32;
    private static final int DESCRIPTOR = 32;
    private static final byte END_OF_FIELDS = 0x0D;

    private record Field(String name, int length) {}

    /** The properties of a shape; none if the table has no such row. */
    Map<String, String> row(int index) {
        return index < rows.size() ? rows.get(index) : Map.of();
    }

    /**
     * @throws InvalidInput if the table is cut off
     */
    static DbfTable read(InputStream in) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
        require(bytes, HEADER);
        int count = bytes.getInt(4);
        int headerLength = Short.toUnsignedInt(bytes.getShort(8));
        int rowLength = Short.toUnsignedInt(bytes.getShort(10));
        require(bytes, headerLength + (long) count * rowLength);
        List<Field> fields = new ArrayList<>();
        for (int at = HEADER; at + DESCRIPTOR <= headerLength && bytes.get(at) != END_OF_FIELDS; at += DESCRIPTOR) {
            fields.add(new Field(text(bytes, at, 11), Byte.toUnsignedInt(bytes.get(at + 16))));
        }
        require(
                bytes,
                headerLength
                        + (long) count
                                * (1 + fields.stream().mapToInt(Field::length).sum()));
        List<Map<String, String>> rows = new ArrayList<>();
        for (int row = 0; row < count; row++) {
            rows.add(row(bytes, headerLength + row * rowLength, fields));
        }
        return new DbfTable(List.copyOf(rows));
    }

    private static Map<String, String> row(ByteBuffer bytes, int start, List<Field> fields) {
        Map<String, String> row = new LinkedHashMap<>();
        int at = start + 1;
        for (Field field : fields) {
            row.put(field.name(), text(bytes, at, field.length()));
            at += field.length();
        }
        return row;
    }

    private static String text(ByteBuffer bytes, int at, int length) {
        byte[] field = new byte[length];
        bytes.get(at, field);
        String text = new String(field, StandardCharsets.UTF_8);
        int end = text.indexOf('\0');
        return (end < 0 ? text : text.substring(0, end)).strip();
    }

    private static void require(ByteBuffer bytes, long needed) {
        if (needed < HEADER || bytes.limit() < needed) {
            throw InvalidInput.of(
                    "The .dbf part is cut off or broken",
                    bytes.limit() + " of " + needed + " bytes",
                    "Fetch it again.");
        }
    }
}
