package org.toll.front.series;

import java.util.List;
import org.toll.base.InvalidInput;
import org.toll.front.MapSheet;
import org.toll.front.MapTimes;

/** Maps in memory. A sheet without areas stands for a file that cannot be read. */
public record Stack(List<MapSheet> sheets) implements MapSeries {
    @Override
    public List<MapTimes> listTimes() {
        return sheets.stream().map(MapSheet::times).toList();
    }

    @Override
    public String nameOf(int index) {
        return sheets.get(index).name();
    }

    @Override
    public MapSheet read(int index) {
        if (sheets.get(index).areas().isEmpty()) {
            throw InvalidInput.of("Broken or truncated JSON", nameOf(index), "Fetch the file again.");
        }
        return sheets.get(index);
    }
}
