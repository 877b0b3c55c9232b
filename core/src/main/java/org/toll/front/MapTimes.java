package org.toll.front;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.toll.base.InvalidInput;

/**
 * The three times of a map. A day's shift of the window moves a month's change by tens of square kilometres, so none of them is
 * a bare date.
 *
 * @param valid the moment whose situation the map shows
 * @param published when it became known; where only the fetching is known, that: known then at the latest
 * @param fetched when the copy was taken; empty if unknown
 */
public record MapTimes(Instant valid, Instant published, Optional<Instant> fetched) {
    public MapTimes {
        Instant end = fetched.orElse(published);
        if (valid.isAfter(published) || published.isAfter(end)) {
            throw InvalidInput.of(
                    "A map cannot be published before the moment it shows, nor fetched before it is published",
                    "valid " + valid + ", published " + published + ", fetched " + end,
                    "Check the times and the publication lag.");
        }
    }

    /**
     * @param lag from the moment shown to publication, 0 or more
     */
    public static MapTimes published(Instant published, Duration lag) {
        return new MapTimes(published.minus(lag), published, Optional.empty());
    }

    /**
     * @param lag from the moment shown to the fetching, 0 or more
     */
    public static MapTimes fetched(Instant fetched, Duration lag) {
        return new MapTimes(fetched.minus(lag), fetched, Optional.of(fetched));
    }

    public Duration lag() {
        return Duration.between(valid, published);
    }
}
