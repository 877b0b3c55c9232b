package org.toll.store.people;

import java.util.Optional;

/**
 * How files of records are to be read.
 *
 * @param idColumn heading of the id; else the first column with a usual heading, else the number of the row
 * @param listColumn heading of the list; else a column called {@code list}, else each file is a list named after it
 */
public record ReadingOptions(Optional<String> idColumn, Optional<String> listColumn) {
    /** Id and list by their usual headings. */
    public static final ReadingOptions DEFAULT = new ReadingOptions(Optional.empty(), Optional.empty());

    /** The name of a list that is a file: the name of the file without its extension. */
    String listName(String file) {
        int dot = file.lastIndexOf('.');
        return dot <= 0 ? file : file.substring(0, dot);
    }
}
