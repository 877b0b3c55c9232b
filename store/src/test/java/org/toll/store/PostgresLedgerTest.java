package org.toll.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The contract on a real PostgreSQL server, and what only a server can do. */
class PostgresLedgerTest extends LedgerContract {
    @Override
    String freshLocation() {
        return PostgresServer.freshDatabase();
    }

    @Test
    void a_second_writer_is_told_who_holds_the_ledger() {
        try (Ledger ledger = write()) {
            assertThatThrownBy(this::write)
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("is being written by user postgres at ")
                    .hasMessageContaining("Wait until it has finished");
            ledger.size();
        }
        write().close();
    }

    @Test
    void a_server_that_cannot_be_reached_is_named_without_its_password() {
        assertThatThrownBy(() -> Ledgers.openForReading("jdbc:postgresql://localhost:1/none?user=u&password=secret"))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("jdbc:postgresql://localhost:1/none cannot be reached")
                .hasMessageNotContaining("secret");
    }
}
