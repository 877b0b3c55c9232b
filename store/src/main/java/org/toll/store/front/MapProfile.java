package org.toll.store.front;

import java.time.Duration;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.toll.base.Side;
import org.toll.base.SourceId;
import org.toll.front.ClassRules;

/**
 * How one source draws and names its maps. Data, read by {@link MapProfiles}; the code knows no source.
 *
 * @param id name of the profile, as given to {@code --profile}
 * @param title as printed
 * @param source who answers for the map, in the register of the ledger
 * @param side whose control is drawn
 * @param boundary outline that fits the map, as given to {@link Boundaries#load}; empty if none is at hand
 * @param url where the maps are published
 * @param files which file names of a folder are maps of this source; other files are passed over
 * @param timeOfDay UTC time that goes with a bare date in a file's name
 * @param lag from the moment a map shows to its publication or fetching
 * @param seamM width of the gaps between polygons of one class that ought to meet, in metres; usually 0
 * @param classes which polygons mean what
 */
public record MapProfile(
        String id,
        String title,
        SourceId source,
        Side side,
        String boundary,
        String url,
        Pattern files,
        LocalTime timeOfDay,
        Duration lag,
        double seamM,
        ClassRules classes) {

    /** The same map under another publication lag. */
    public MapProfile withLag(Duration other) {
        return new MapProfile(id, title, source, side, boundary, url, files, timeOfDay, other, seamM, classes);
    }
}
