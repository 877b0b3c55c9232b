package org.toll.store.front;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.toll.base.InvalidInput;
import org.toll.front.MapTimes;

/**
 * Reads the times of a map from its file's name: ten digits are the Unix time of publication; a date such as 20260102 or 2026-01-02
 * is the day of fetching, at the profile's time of day.
 */
final class FileTimes {
    private static final Pattern UNIX = Pattern.compile("(?<!\\d)(\\d{10})(?!\\d)");
    private static final Pattern DATE = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})[-_.]?(\\d{2})[-_.]?(\\d{2})(?!\\d)");

    private FileTimes() {}

    /**
     * @throws InvalidInput if the name holds neither, or an impossible date
     */
    static MapTimes of(String name, MapProfile profile) {
        Matcher unix = UNIX.matcher(name);
        if (unix.find()) {
            return MapTimes.published(Instant.ofEpochSecond(Long.parseLong(unix.group(1))), profile.lag());
        }
        Matcher date = DATE.matcher(name);
        if (!date.find()) {
            throw InvalidInput.of(
                    "The file's name holds no date",
                    name,
                    "Name it after the day it was taken, for instance map_20260102.geojson, or after its Unix time.");
        }
        try {
            LocalDate day = LocalDate.of(number(date, 1), number(date, 2), number(date, 3));
            return MapTimes.fetched(day.atTime(profile.timeOfDay()).toInstant(ZoneOffset.UTC), profile.lag());
        } catch (DateTimeException impossible) {
            throw InvalidInput.of("The date in the file's name does not exist", name, "Check year, month and day.");
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
