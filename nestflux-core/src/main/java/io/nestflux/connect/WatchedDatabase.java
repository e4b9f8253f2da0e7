package io.nestflux.connect;

import java.sql.Connection;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * A database of which somebody hears, once, if its server is newer than what NestFlux knows.
 *
 * @param hears the notice
 */
record WatchedDatabase(Database database, Consumer<String> hears, AtomicBoolean told) implements ForwardingDatabase {

    @Override
    public Connection connect() {
        Connection connection = database.connect();
        Servers.notice(Servers.version(connection))
                .filter(notice -> told.compareAndSet(false, true))
                .ifPresent(hears);
        return connection;
    }

    @Override
    public String toString() {
        return database.toString();
    }
}
