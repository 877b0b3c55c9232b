package org.toll.estimate.excess;

import java.util.Optional;
import org.toll.base.InvalidInput;

/**
 * A region of the death register, and what it contains or is contained in.
 *
 * @param id as in the table of deaths
 * @param name as printed
 * @param kind its place in the hierarchy
 * @param parent id of the region that contains it; empty if it is no part or the parent is not stated
 */
public record Region(String id, String name, Kind kind, Optional<String> parent) {
    public Region {
        if (parent.isPresent() && kind != Kind.PART) {
            throw InvalidInput.of("Only a part has a parent", id, "Give it the kind part, or leave the parent empty.");
        }
    }

    /** Place in the hierarchy. */
    public enum Kind {
        /** The whole country. */
        TOTAL,
        /** Neither made of other rows nor part of one. */
        REGION,
        /** Contains rows of kind {@link #PART}. */
        PARENT,
        /** Contained in a {@link #PARENT}. */
        PART
    }
}
