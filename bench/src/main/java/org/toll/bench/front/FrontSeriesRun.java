package org.toll.bench.front;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.toll.front.ContactLineDefinition;
import org.toll.front.ContactLineMeasure;
import org.toll.front.Theatre;
import org.toll.front.series.DayReading;
import org.toll.front.series.FrontSeries;
import org.toll.front.series.SeriesMeasure;
import org.toll.store.front.Boundaries;
import org.toll.store.front.MapArchive;
import org.toll.store.front.MapProfiles;

/**
 * A whole series once, from a cold start: read, checked and measured (area, contact line, daily change). Prints the same sums as
 * {@code peers/front/series_shapely.py}, so that speed is compared on equal results.
 *
 * <pre>java -Xmx1g -cp bench/target/bench.jar org.toll.bench.front.FrontSeriesRun MAPS_FOLDER [profile]</pre>
 */
public final class FrontSeriesRun {
    private FrontSeriesRun() {}

    public static void main(String[] args) throws IOException {
        long started = System.nanoTime();
        Theatre theatre = Boundaries.load("UKR");
        MapArchive maps =
                MapArchive.open(Path.of(args[0]), MapProfiles.load(args.length > 1 ? args[1] : "deepstate-mirror"));
        FrontSeries series = SeriesMeasure.of(
                        theatre, Optional.of(ContactLineMeasure.of(theatre, ContactLineDefinition.DEFAULT)))
                .measure(maps, done -> {});
        print("maps", series.readings().size());
        print("unreadable", series.unreadable().size());
        sum("area_km2", series, day -> day.area().heldKm2());
        sum("main_km", series, day -> day.line().orElseThrow().mainKm());
        sum("generalised_km", series, day -> day.line().orElseThrow().generalisedKm());
        sum("gained_km2", series, day -> day.change().gainedKm2());
        sum("lost_km2", series, day -> day.change().lostKm2());
        print("seconds", (System.nanoTime() - started) / 1e9);
    }

    private static void sum(String name, FrontSeries series, ToDoubleFunction<DayReading> value) {
        print("sum_" + name, series.readings().stream().mapToDouble(value).sum());
    }

    private static void print(String name, double value) {
        System.out.println(String.format(Locale.ROOT, "%s %.3f", name, value));
    }
}
