package io.nestflux.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Starts a MariaDB as a node of a Galera cluster.
 *
 * @param library Galera
 * @param scripts the directory of the script that transfers state
 * @param seed a data directory to begin with; without one it is made, and the user too
 * @param port where the nodes talk to each other
 * @param join the cluster's address; {@code gcomm://} founds it
 */
record GaleraNode(Path library, Path scripts, Path seed, int port, String join) implements Launcher {

    /** Before there are others; not replicated, because the others begin with a copy. */
    private static final String CREATE_USER = """
            set session wsrep_on = off;
            create user nestflux@'%' identified by 'nestflux';
            grant all on *.* to nestflux@'%' with grant option;
            """;

    @Override
    public Address launch(ServerHome home, Durability durability) throws Exception {
        Path data = home.directory().resolve("data");
        Path bin = ServerCache.fetch("mariadb").resolve("bin");
        List<String> server = new ArrayList<>(List.of(
                "/usr/bin/env",
                "PATH=" + scripts + ":" + System.getenv("PATH"),
                "SEED=" + seed.resolve("grastate.dat"),
                bin.resolve("server").toString()));
        if (Files.exists(seed)) {
            copy(seed, data);
        } else {
            home.run(List.of(bin.resolve("initialize").toString(), data.toString()))
                    .waitFor();
            server.add("--init-file=" + Files.writeString(home.directory().resolve("create-user.sql"), CREATE_USER));
        }
        int clients = Ports.free();
        server.addAll(List.of(
                "--datadir=" + data,
                "--tmpdir=" + home.directory(),
                "--socket=" + home.directory().resolve("socket"),
                "--pid-file=" + home.directory().resolve("pid"),
                "--bind-address=127.0.0.1",
                "--port=" + clients,
                "--skip-name-resolve",
                "--skip-log-bin",
                "--innodb-buffer-pool-size=64M",
                "--innodb-flush-log-at-trx-commit=0",
                "--innodb-autoinc-lock-mode=2",
                "--binlog-format=ROW",
                "--wsrep-on=ON",
                "--wsrep-provider=" + library,
                "--wsrep-cluster-name=nestflux",
                "--wsrep-cluster-address=" + join,
                "--wsrep-node-address=127.0.0.1:" + port,
                "--wsrep-provider-options=base_port=" + port + ";gmcast.listen_addr=tcp://127.0.0.1:" + port
                        + ";ist.recv_addr=127.0.0.1:" + Ports.free() + ";gcache.size=8M",
                "--wsrep-sst-method=same_data"));
        Process process = home.run(server);
        Address address = new Address("jdbc:mariadb://127.0.0.1:" + clients, "mysql", "", "nestflux", "nestflux");
        Answer.await(address, process, home);
        return address;
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
