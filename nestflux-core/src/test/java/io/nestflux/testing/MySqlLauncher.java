package io.nestflux.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts a MySQL or a MariaDB that Debian's packages brought.
 *
 * @param name {@code mysql} or {@code mariadb}, with a version that is not the newest: for the fetching script
 * @param options what only one of the two understands
 */
record MySqlLauncher(String name, List<String> options) implements Launcher {

    /** The zone in which NestFlux creates all, so that what tests create by themselves is no different. */
    private static final String UTC = "--default-time-zone=+00:00";

    /**
     * No certificates, but the key pair with which a password can travel without TLS. The performance schema stays on,
     * because it tells who holds a lock, but what it keeps per statement text costs 150 MB by default.
     */
    static final List<String> MYSQL_OPTIONS = List.of(
            "--auto-generate-certs=OFF",
            "--sha256-password-auto-generate-rsa-keys=OFF",
            "--performance-schema-digests-size=200",
            "--performance-schema-error-size=10",
            "--performance-schema-events-statements-history-long-size=10",
            UTC);

    static final List<String> MARIADB_OPTIONS = List.of(UTC);

    /** Not for other servers, should this one have any. */
    private static final String CREATE_USER = """
            set sql_log_bin = 0;
            create user if not exists nestflux@'%' identified by 'nestflux';
            grant all on *.* to nestflux@'%' with grant option;
            """;

    /** The same with further options. */
    MySqlLauncher with(String... further) {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of(further));
        return new MySqlLauncher(name, all);
    }

    @Override
    public Address launch(ServerHome home, Durability durability) throws Exception {
        Path bin = ServerCache.fetch(name).resolve("bin");
        Path data = home.directory().resolve("data");
        Process initialize = home.run(initialization(bin, data));
        if (initialize.waitFor() != 0) {
            throw new IOException("its data directory cannot be made" + home.endOfLog());
        }

        int port = Ports.free();
        Path createUser = Files.writeString(home.directory().resolve("create-user.sql"), CREATE_USER);
        List<String> server = new ArrayList<>(List.of(
                bin.resolve("server").toString(),
                "--datadir=" + data,
                "--tmpdir=" + home.directory(),
                "--socket=" + home.directory().resolve("socket"),
                "--pid-file=" + home.directory().resolve("pid"),
                "--init-file=" + createUser,
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--skip-name-resolve",
                "--max-connections=300",
                "--innodb-buffer-pool-size=64M",
                "--innodb-log-buffer-size=4M"));
        server.addAll(options);
        server.addAll(flushing(durability));
        Process process = home.run(server);
        Address address = new Address(
                "jdbc:" + name.replaceFirst("-.*", "") + "://127.0.0.1:" + port,
                "mysql",
                name.equals("mysql") ? "?sslMode=DISABLED&allowPublicKeyRetrieval=true" : "",
                "nestflux",
                "nestflux");
        Answer.await(address, process, home);
        return address;
    }

    /** What MySQL takes as an option only when it makes its data directory: the one that is ready is of another. */
    private List<String> initialization(Path bin, Path data) {
        List<String> ofTheData = options.stream()
                .filter(option -> option.startsWith("--lower-case-table-names"))
                .toList();
        if (name.startsWith("mariadb") || ofTheData.isEmpty()) {
            return List.of(bin.resolve("initialize").toString(), data.toString());
        }
        List<String> server = new ArrayList<>(List.of(
                bin.resolve("server").toString(),
                "--initialize-insecure",
                "--datadir=" + data,
                "--innodb-redo-log-capacity=8M"));
        server.addAll(ofTheData);
        return server;
    }

    private static List<String> flushing(Durability durability) {
        return switch (durability) {
            case DURABLE -> List.of();
            case FAST ->
                List.of(
                        "--skip-log-bin",
                        "--innodb-flush-log-at-trx-commit=0",
                        "--innodb-doublewrite=OFF",
                        "--innodb-flush-method=nosync",
                        // "loose": MariaDB has no such option
                        "--loose-innodb-extend-and-initialize=OFF");
        };
    }
}
