package io.nestflux.faults;

import io.nestflux.testing.Durability;
import io.nestflux.testing.RunningServer;
import io.nestflux.testing.TestServer;
import java.util.EnumMap;
import java.util.Map;

/**
 * Servers that may be killed: durable ones, since what is not written cannot be asked for after a crash. Who uses one
 * synchronizes on it, because its next user may kill it.
 */
final class OwnServers {

    private static final Map<TestServer, RunningServer> STARTED = new EnumMap<>(TestServer.class);

    private OwnServers() {}

    static synchronized RunningServer of(TestServer server) {
        return STARTED.computeIfAbsent(server, OwnServers::start);
    }

    private static RunningServer start(TestServer server) {
        RunningServer own = server.start(Durability.DURABLE);
        own.stopWithThisJvm();
        return own;
    }
}
