package org.toll.people.registry;

import org.toll.people.record.RecordKey;

/**
 * An id that was given out.
 *
 * @param id never given to anybody else
 * @param founder the record it was derived from
 * @param since number of the release that founded it, from 1
 * @param standing what it stands for today
 */
public record Person(PersonId id, RecordKey founder, int since, Standing standing) {
    Person with(Standing standing) {
        return new Person(id, founder, since, standing);
    }
}
