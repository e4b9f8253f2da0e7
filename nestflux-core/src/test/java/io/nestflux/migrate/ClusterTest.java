package io.nestflux.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.connect.Database;
import io.nestflux.testing.Address;
import io.nestflux.testing.GaleraCluster;
import io.nestflux.testing.GroupReplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Clusters in which several nodes take writes; run by a profile of its own. */
@Tag("cluster")
@Timeout(120)
class ClusterTest {

    @TempDir
    Path directory;

    @TempDir
    Path work;

    @Test
    void galeraIsRefusedUnlessAllRunnersConnectToOneNode() throws Exception {
        write();
        try (GaleraCluster cluster = GaleraCluster.start(work)) {
            refusesUnlessAllConnectToOneNode(cluster.node(0), cluster.node(1));
        }
    }

    @Test
    void aGroupReplicationWithSeveralPrimariesIsRefusedUnlessAllRunnersConnectToOneNode() throws Exception {
        write();
        try (GroupReplication group = GroupReplication.start(false)) {
            refusesUnlessAllConnectToOneNode(group.node(0), group.node(1));
        }
    }

    @Test
    void aGroupReplicationWithASinglePrimaryIsMigratedThereAndNowhereElse() throws Exception {
        write();
        try (GroupReplication group = GroupReplication.start(true)) {
            execute(group.node(0), "create database shop");
            while (!exists(group.node(1))) {
                TimeUnit.MILLISECONDS.sleep(20); // until the timeout fails the test
            }

            assertThatThrownBy(() -> Migrator.migrate(request(group.node(1))))
                    .hasMessageStartingWith("NF-511: This server takes no writes");
            assertThat(Workbench.ids(Migrator.migrate(request(group.node(0))))).containsExactly("0001_a", "0002_row");
        }
    }

    private void write() throws IOException {
        Files.writeString(directory.resolve("0001_a.sql"), "CREATE TABLE a (id int PRIMARY KEY);");
        Files.writeString(directory.resolve("0002_row.sql"), "INSERT INTO a VALUES (1);");
    }

    private void refusesUnlessAllConnectToOneNode(Address one, Address other) throws Exception {
        execute(one, "create database shop");

        assertThatThrownBy(() -> Migrator.migrate(request(one)))
                .hasMessageStartingWith("NF-513: This server is a node of ")
                .hasMessageContaining("-Dnestflux.cluster=oneNode");
        assertThat(tables(one)).isZero();

        MigrateRequest promised = request(one).withSurroundings(Surroundings.UNKNOWN.with(Cluster.ONE_NODE));
        assertThat(Workbench.ids(Migrator.migrate(promised))).containsExactly("0001_a", "0002_row");

        while (tables(other) < 2) {
            TimeUnit.MILLISECONDS.sleep(20); // until the timeout fails the test
        }
        assertThat(StatusReader.read(request(other)).upToDate()).isTrue();
        assertThat(Migrator.migrate(request(other)).upToDate()).isTrue();
    }

    private MigrateRequest request(Address node) {
        return MigrateRequest.of(Database.at(node.jdbcUrl("shop"), node.user(), node.password()), directory);
    }

    private static boolean exists(Address node) throws Exception {
        try (Connection connection = node.connect();
                Statement statement = connection.createStatement();
                ResultSet databases = statement.executeQuery("show databases like 'shop'")) {
            return databases.next();
        }
    }

    private static int tables(Address node) throws Exception {
        try (Connection connection = node.connect();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery(
                        "select count(*) from information_schema.tables where table_schema = 'shop'")) {
            count.next();
            return count.getInt(1);
        }
    }

    private static void execute(Address node, String sql) throws Exception {
        try (Connection connection = node.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
