package org.toll.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.toll.base.AsOf;
import org.toll.ledger.AsOfView;
import org.toll.ledger.ClaimFilter;
import org.toll.ledger.LedgerRecord;
import org.toll.store.canonical.CanonicalJson;

/** Reads what was known on a day. The database leaves out what was withdrawn, even by a claim that the filter leaves out. */
final class ViewQuery {
    private static final String REGISTER = "select body from toll_entry where kind in ('source', 'group') order by idx";
    private static final String CLAIMS = "select e.body from toll_entry e where e.kind = 'claim' and e.published <= ?";
    private static final String IN_FORCE =
            " and not exists (select 1 from toll_entry w where w.withdraws = e.key and w.published <= ?)";

    private final StringBuilder sql = new StringBuilder(CLAIMS);
    private final List<Object> values = new ArrayList<>();
    private final AsOf asOf;

    private ViewQuery(AsOf asOf, ClaimFilter filter) {
        this.asOf = asOf;
        values.add(asOf.date());
        filter.side().ifPresent(side -> require("e.side = ?", side.code()));
        filter.metric().ifPresent(metric -> require("e.metric = ?", metric.code()));
        filter.source().ifPresent(source -> require("e.source = ?", source.value()));
        filter.overlapping().ifPresent(period -> {
            require("e.first_day <= ?", period.last());
            require("e.last_day >= ?", period.first());
        });
        sql.append(IN_FORCE);
        values.add(asOf.date());
    }

    static AsOfView run(Connection connection, AsOf asOf, ClaimFilter filter) throws SQLException {
        return new ViewQuery(asOf, filter).run(connection);
    }

    private AsOfView run(Connection connection) throws SQLException {
        List<LedgerRecord> records = new ArrayList<>();
        try (PreparedStatement register = connection.prepareStatement(REGISTER)) {
            read(register, records);
        }
        try (PreparedStatement claims = connection.prepareStatement(sql.toString())) {
            for (int i = 0; i < values.size(); i++) {
                claims.setObject(i + 1, values.get(i));
            }
            read(claims, records);
        }
        return AsOfView.of(asOf, records);
    }

    private void require(String condition, Object value) {
        sql.append(" and ").append(condition);
        values.add(value);
    }

    private static void read(PreparedStatement query, List<LedgerRecord> into) throws SQLException {
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                into.add(CanonicalJson.parse(row.getString(1)));
            }
        } catch (IllegalArgumentException altered) {
            throw new LedgerException(
                    "The text of an entry was altered: " + altered.getMessage() + " Run toll verify to see which.",
                    altered);
        }
    }
}
