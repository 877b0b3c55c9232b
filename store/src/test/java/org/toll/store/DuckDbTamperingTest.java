package org.toll.store;

import java.nio.file.Path;

class DuckDbTamperingTest extends TamperingContract {
    @Override
    String freshLocation() {
        return folder.resolve("ledger.duckdb").toString();
    }

    @Override
    Engine open(String location) {
        return DuckDbEngine.openForWriting(Path.of(location));
    }
}
