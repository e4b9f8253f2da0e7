package io.nestflux.testing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Two MySQL servers on the loopback interface in a Group Replication, of which both or only the first take writes. */
public final class GroupReplication implements AutoCloseable {

    private static final String NAME = "5e86e6cc-e643-11f1-bc49-4b9a910b35cf";

    private final List<RunningServer> nodes = new ArrayList<>();

    private GroupReplication() {}

    /** @param singlePrimary whether only the first takes writes */
    public static GroupReplication start(boolean singlePrimary) {
        GroupReplication group = new GroupReplication();
        try {
            int first = Ports.free();
            int second = Ports.free();
            String seeds = "127.0.0.1:" + first + ",127.0.0.1:" + second;
            group.add(1, first, seeds, singlePrimary);
            execute(
                    group.node(0),
                    "set global group_replication_bootstrap_group = on",
                    "start group_replication",
                    "set global group_replication_bootstrap_group = off");
            group.add(2, second, seeds, singlePrimary);
            execute(
                    group.node(1),
                    "set global group_replication_recovery_get_public_key = on",
                    "change replication source to source_user = 'nestflux', source_password = 'nestflux'"
                            + " for channel 'group_replication_recovery'",
                    "start group_replication");
            return group;
        } catch (Exception failed) {
            group.close();
            throw new IllegalStateException("The group cannot be started: " + failed.getMessage(), failed);
        }
    }

    private void add(int number, int port, String seeds, boolean singlePrimary) throws Exception {
        Path plugins = ServerCache.fetch("mysql").resolve("usr/lib/mysql/plugin");
        List<String> options = new ArrayList<>(MySqlLauncher.MYSQL_OPTIONS);
        options.addAll(List.of(
                "--server-id=" + number,
                "--gtid-mode=ON",
                "--enforce-gtid-consistency=ON",
                "--report-host=127.0.0.1",
                "--plugin-dir=" + plugins,
                "--plugin-load-add=group_replication.so",
                "--group-replication-group-name=" + NAME,
                "--group-replication-local-address=127.0.0.1:" + port,
                "--group-replication-group-seeds=" + seeds,
                "--group-replication-single-primary-mode=" + (singlePrimary ? "ON" : "OFF"),
                "--group-replication-enforce-update-everywhere-checks=" + (singlePrimary ? "OFF" : "ON"),
                "--group-replication-start-on-boot=OFF",
                "--group-replication-communication-stack=XCOM"));
        // durable, because a group needs the binary log
        nodes.add(RunningServer.start("group-" + number, new MySqlLauncher("mysql", options), Durability.DURABLE));
    }

    private static void execute(Address node, String... statements) throws SQLException {
        try (Connection connection = node.connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    public Address node(int index) {
        return nodes.get(index).address();
    }

    @Override
    public void close() {
        nodes.forEach(RunningServer::close);
    }
}
