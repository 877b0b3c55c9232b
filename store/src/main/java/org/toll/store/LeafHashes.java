package org.toll.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.toll.ledger.log.Hash;

/** The leaves of the log, for making proofs about it. */
final class LeafHashes {
    private LeafHashes() {}

    static List<Hash> list(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select leaf_hash from toll_entry order by idx")) {
            List<Hash> leaves = new ArrayList<>();
            while (row.next()) {
                leaves.add(Hash.ofBase64(row.getString(1)));
            }
            return leaves;
        }
    }
}
