package org.toll.people.record;

import org.toll.base.InvalidInput;

/**
 * What a record is called: its list, and its own id within that list. Outlives every run of a linkage.
 *
 * @param list name of the list, not empty
 * @param id of the record, not empty, as the list gives it
 */
public record RecordKey(String list, String id) implements Comparable<RecordKey> {
    public RecordKey {
        if (list.isBlank()) {
            throw InvalidInput.of("A record belongs to a named list", list, "Name the list.");
        }
        if (id.isBlank()) {
            throw InvalidInput.of("A record of list " + list + " has an id", id, "Give each row an id.");
        }
    }

    @Override
    public int compareTo(RecordKey other) {
        int byList = list.compareTo(other.list);
        return byList == 0 ? id.compareTo(other.id) : byList;
    }

    /** As it is written in files and messages, for instance {@code register:1042}. */
    @Override
    public String toString() {
        return list + ":" + id;
    }
}
