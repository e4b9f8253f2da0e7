package io.nestflux.maven.embedded;

import java.util.ArrayList;
import java.util.List;

/**
 * What every embedded server is started with. It answers on the loopback interface only; its data are throw-away data
 * below target: losing them to a power cut costs a {@code mvn clean}.
 */
final class ServerOptions {

    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=off",
            "synchronous_commit=off",
            "full_page_writes=off",
            "max_wal_size=256MB",
            "max_connections=50",
            // a migration of a thousand tables locks them all
            "max_locks_per_transaction=1024",
            "jit=off");

    private ServerOptions() {}

    /** As arguments of {@code postgres}; there is nothing in them that a shell would have to be kept from. */
    static List<String> onPort(int port) {
        List<String> options = new ArrayList<>(List.of("-p", String.valueOf(port)));
        for (String setting : SETTINGS) {
            options.addAll(List.of("-c", setting));
        }
        return List.copyOf(options);
    }
}
