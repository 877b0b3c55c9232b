package org.toll.front.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.toll.base.InvalidInput;
import org.toll.front.Change;
import org.toll.front.ChangedGround;
import org.toll.front.ContactLineMeasure;
import org.toll.front.Control;
import org.toll.front.Snapshot;
import org.toll.front.Theatre;

/**
 * Measures a series of maps: area, contact line and the change since the map before, on all processors. Blocks of successive maps
 * are measured side by side; each holds two maps at a time, so memory does not grow with the series, and the result does not depend
 * on the number of threads.
 */
public final class SeriesMeasure {
    /** A block reads the map before it once more: with 16, one reading in 17 is done twice. */
    private static final int BLOCK = 16;

    private final Theatre theatre;
    private final Optional<ContactLineMeasure> line;

    private SeriesMeasure(Theatre theatre, Optional<ContactLineMeasure> line) {
        this.theatre = theatre;
        this.line = line;
    }

    public static SeriesMeasure of(Theatre theatre, Optional<ContactLineMeasure> line) {
        return new SeriesMeasure(theatre, line);
    }

    /**
     * @param maps read once each, some twice; a map that cannot be used is named in the result
     * @param progress told the number of maps done; may be called from several threads
     * @throws InvalidInput if no map can be used
     */
    public FrontSeries measure(MapSeries maps, IntConsumer progress) {
        int size = maps.listTimes().size();
        AtomicInteger done = new AtomicInteger();
        List<Block> blocks = IntStream.range(0, (size + BLOCK - 1) / BLOCK)
                .parallel()
                .mapToObj(block -> new Block(maps)
                        .measure(
                                block * BLOCK,
                                Math.min(size, (block + 1) * BLOCK),
                                () -> progress.accept(done.incrementAndGet())))
                .toList();
        List<DayReading> readings =
                blocks.stream().flatMap(block -> block.readings.stream()).toList();
        List<FrontSeries.Unreadable> unreadable =
                blocks.stream().flatMap(block -> block.unreadable.stream()).toList();
        if (readings.isEmpty()) {
            throw InvalidInput.of(
                    "None of the maps can be measured",
                    size + " maps",
                    unreadable.isEmpty()
                            ? "Give at least one."
                            : unreadable.get(0).reason());
        }
        return new FrontSeries(readings, unreadable, SeriesCheck.marks(readings));
    }

    /** Successive maps, measured by one thread. */
    private final class Block {
        private final MapSeries maps;
        private final List<DayReading> readings = new ArrayList<>();
        private final List<FrontSeries.Unreadable> unreadable = new ArrayList<>();

        Block(MapSeries maps) {
            this.maps = maps;
        }

        Block measure(int from, int to, Runnable progress) {
            Optional<Snapshot> before = lastBefore(from);
            for (int i = from; i < to; i++) {
                Optional<Snapshot> here = draw(i, unreadable);
                if (here.isPresent()) {
                    readings.add(reading(here.get(), before));
                    before = here;
                }
                progress.run();
            }
            return this;
        }

        private Optional<Snapshot> lastBefore(int index) {
            // The block before reports what is wrong with its own maps; here they are only passed over.
            List<FrontSeries.Unreadable> reportedElsewhere = new ArrayList<>();
            Optional<Snapshot> found = Optional.empty();
            for (int i = index - 1; i >= 0 && found.isEmpty(); i--) {
                found = draw(i, reportedElsewhere);
            }
            return found;
        }

        private Optional<Snapshot> draw(int index, List<FrontSeries.Unreadable> complaints) {
            try {
                return Optional.of(theatre.draw(maps.read(index)));
            } catch (InvalidInput invalid) {
                complaints.add(new FrontSeries.Unreadable(maps.nameOf(index), String.valueOf(invalid.getMessage())));
                return Optional.empty();
            }
        }

        private DayReading reading(Snapshot here, Optional<Snapshot> before) {
            boolean isUnchanged = before.isPresent() && before.get().isSameGround(here);
            if (isUnchanged && !readings.isEmpty()) {
                DayReading last = readings.get(readings.size() - 1);
                return new DayReading(here.name(), here.times(), last.area(), Change.NONE, last.line(), here.repairs());
            }
            Change change = before.map(start -> ChangedGround.between(start.of(Control.HELD), here.of(Control.HELD))
                            .change())
                    .orElse(Change.NONE);
            return new DayReading(
                    here.name(),
                    here.times(),
                    here.heldArea(),
                    change,
                    line.map(measure -> measure.measure(here)),
                    here.repairs());
        }
    }
}
