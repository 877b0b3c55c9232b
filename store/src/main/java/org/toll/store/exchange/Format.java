package org.toll.store.exchange;

/**
 * A file format, as listed to the user.
 *
 * @param name as given to {@code --format}
 * @param title what it holds, in a few words
 * @param recognisedBy how a file of this format is told from others
 */
public record Format(String name, String title, String recognisedBy) {}
