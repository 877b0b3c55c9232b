package org.toll.store;

import java.sql.SQLException;

/** PostgreSQL's errors by SQLSTATE class, told to somebody who wants to go on working. */
final class PostgresFailure {
    private PostgresFailure() {}

    static LedgerException explain(String place, SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        String said = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        if (state.startsWith("08")) {
            return new LedgerException(
                    "The ledger " + place + " cannot be reached (" + said
                            + "). Check that the server runs and that the address is right.",
                    failure);
        } else if (state.startsWith("28") || state.equals("42501") || state.equals("25006")) {
            return new LedgerException(
                    "No permission on the ledger " + place + " (" + said
                            + "). Give user and password in the address, or ask for the rights.",
                    failure);
        } else if (state.equals("3D000")) {
            return new LedgerException(
                    "There is no such database: " + place + ". Create it first (createdb), then import.", failure);
        } else if (state.startsWith("53")) {
            return new LedgerException(
                    "The server of " + place + " has run out of room (" + said + "). Nothing was added.", failure);
        } else if (state.startsWith("XX")) {
            return new DamagedLedger(
                    "The database of " + place + " is damaged: " + said + ". Restore it from a backup.", failure);
        }
        return new LedgerException("The ledger " + place + " cannot be used: " + said + ".", failure);
    }
}
