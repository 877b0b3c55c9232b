package org.toll.store;

class PostgresTamperingTest extends TamperingContract {
    @Override
    String freshLocation() {
        return PostgresServer.freshDatabase();
    }

    @Override
    Engine open(String location) {
        return PostgresEngine.openForWriting(location);
    }
}
