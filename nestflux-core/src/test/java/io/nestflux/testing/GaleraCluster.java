package io.nestflux.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Two MariaDB servers on the loopback interface that replicate to each other, and both take writes. */
public final class GaleraCluster implements AutoCloseable {

    private static final String FOUND = "gcomm://";
    private static final String TRANSFER = "wsrep_sst_same_data";

    private final List<RunningServer> nodes = new ArrayList<>();

    private GaleraCluster() {}

    /** Starts it; a node that cannot be had fails the test. */
    public static GaleraCluster start(Path workDirectory) {
        GaleraCluster cluster = new GaleraCluster();
        try {
            Path library = ServerCache.fetch("galera").resolve("usr/lib/galera/libgalera_smm.so");
            Path scripts = scripts(workDirectory);
            Path seed = seed(library, scripts, workDirectory.resolve("seed"));
            int port = Ports.free();
            cluster.add(new GaleraNode(library, scripts, seed, port, FOUND));
            cluster.add(new GaleraNode(library, scripts, seed, Ports.free(), FOUND + "127.0.0.1:" + port));
            return cluster;
        } catch (Exception failed) {
            cluster.close();
            throw new IllegalStateException("The cluster cannot be started: " + failed.getMessage(), failed);
        }
    }

    private static Path scripts(Path directory) throws IOException {
        Path scripts = Files.createDirectories(directory.resolve("scripts"));
        Path script = scripts.resolve(TRANSFER);
        try (InputStream text = GaleraCluster.class.getResourceAsStream(TRANSFER)) {
            Files.copy(text, script);
        }
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        return scripts;
    }

    /** The data directory of a cluster of one that was shut down, so that its state is written. */
    private static Path seed(Path library, Path scripts, Path seed) throws Exception {
        GaleraNode first = new GaleraNode(library, scripts, seed, Ports.free(), FOUND);
        try (RunningServer server = RunningServer.start("galera", first, Durability.FAST)) {
            Path state = server.directory().resolve("data").resolve("grastate.dat");
            shutDown(server.address());
            while (Files.readString(state).contains("seqno:   -1")) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            while (Files.exists(server.directory().resolve("pid"))) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            GaleraNode.copy(server.directory().resolve("data"), seed);
        }
        return seed;
    }

    private static void shutDown(Address server) throws SQLException {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown");
        }
    }

    private void add(GaleraNode node) throws Exception {
        nodes.add(RunningServer.start("galera-" + nodes.size(), node, Durability.FAST));
    }

    public Address node(int index) {
        return nodes.get(index).address();
    }

    @Override
    public void close() {
        nodes.forEach(RunningServer::close);
    }
}
