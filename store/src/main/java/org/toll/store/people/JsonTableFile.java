package org.toll.store.people;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** One array of objects, an object a line. */
final class JsonTableFile implements TableFile {
    private final JsonGenerator json;
    private final List<Field> fields;

    JsonTableFile(Path file, List<Field> fields) throws IOException {
        this.fields = fields;
        json = new ObjectMapper().getFactory().createGenerator(file.toFile(), JsonEncoding.UTF8);
        json.writeStartArray();
    }

    @Override
    public void row(Object... cells) throws IOException {
        json.writeRaw('\n');
        json.writeStartObject();
        for (int i = 0; i < cells.length; i++) {
            json.writeFieldName(fields.get(i).name());
            switch (fields.get(i).kind()) {
                case TEXT -> json.writeString((String) cells[i]);
                case COUNT -> json.writeNumber((Long) cells[i]);
                case NUMBER -> json.writeNumber((Double) cells[i]);
            }
        }
        json.writeEndObject();
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeRaw('\n');
        json.close();
    }
}
