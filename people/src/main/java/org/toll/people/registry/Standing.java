package org.toll.people.registry;

/** What an id stands for today. */
public sealed interface Standing {
    /** A person of the present release. */
    Standing ACTIVE = new Active();

    /** A person all of whose records were withdrawn; the id is kept and never given to another. */
    Standing RETIRED = new Retired();

    /** See {@link #ACTIVE}. */
    record Active() implements Standing {}

    /** See {@link #RETIRED}. */
    record Retired() implements Standing {}

    /**
     * The person turned out to be another.
     *
     * @param to the id that took over; it may have been redirected since
     */
    record Redirected(PersonId to) implements Standing {}
}
