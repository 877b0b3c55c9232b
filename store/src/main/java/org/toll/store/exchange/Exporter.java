package org.toll.store.exchange;

import java.io.IOException;
import java.io.OutputStream;
import org.toll.ledger.AsOfView;

/** Writes what was known on a day to a file. Immutable; safe for use by several threads. */
public interface Exporter {

    Format format();

    /**
     * @param view what to write
     * @param target not closed
     * @throws IOException if the target cannot be written
     */
    void write(AsOfView view, OutputStream target) throws IOException;
}
