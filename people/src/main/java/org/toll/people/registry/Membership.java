package org.toll.people.registry;

/**
 * Where a record belongs. Kept for ever: a record that a list withdrew is still evidence of what it said.
 *
 * @param person the id that it was last counted to; follow its redirects
 * @param since number of the release in which the record was first seen
 * @param isPresent whether the last release has it
 */
public record Membership(PersonId person, int since, boolean isPresent) {}
