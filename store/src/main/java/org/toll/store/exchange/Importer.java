package org.toll.store.exchange;

/** Reads one file format. Immutable; safe for use by several threads. */
public interface Importer {

    Format format();

    /**
     * Opens a file. Nothing is read further than the caller asks.
     *
     * @param input the file
     * @param known what the ledger already knows: names of sources and claims in force
     * @throws ImportRefused if the file cannot be read, or its beginning shows that it does not have this format
     */
    ImportedRecords open(Input input, KnownRecords known);
}
