package org.toll.store;

import java.sql.SQLException;

/** Writes entries in bulk. Rows are visible to queries of the transaction after {@link #flush}. */
interface EntryLoader extends AutoCloseable {

    void add(Entry entry) throws SQLException;

    void flush() throws SQLException;

    @Override
    void close() throws SQLException;
}
