package io.nestflux.migrate.mysql;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.Parameter;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.Refusal;
import io.nestflux.sql.mysql.MySqlFlavour;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

/**
 * Whether the server is one of several nodes that take writes. {@code GET_LOCK} is not replicated (MySQL's manual,
 * section 14.14; MariaDB's "Known Limitations" of Galera), so runners on two such nodes would both hold it.
 *
 * <p>A Group Replication with a single primary is none of these: its other members refuse writes, and so does a primary
 * that has lost the majority.
 */
final class MySqlCluster {

    private static final int GALERA = 1;
    private static final int MULTI_PRIMARY = 2;

    private MySqlCluster() {}

    /** An SQL expression that is 0 where there can be no such cluster. Everybody may read what it reads. */
    static String signs(Dialect dialect) {
        MySqlFlavour flavour = MySqlFlavour.of(dialect);
        String galera = """
                (select count(*) from %s
                  where variable_name = 'wsrep_cluster_size' and cast(variable_value as unsigned) > 1)""".formatted(flavour.globalStatus());
        return flavour.hasGroupReplication() ? galera + """

                + 2 * (select count(*) from performance_schema.global_variables
                  where variable_name = 'group_replication_single_primary_mode' and variable_value = 'OFF')""" : galera;
    }

    /**
     * Looks closer.
     *
     * @param signs what {@link #signs} was; not 0
     * @throws NestFluxException {@code NF-513} if it is one of several nodes
     */
    static void requireOneNode(int signs, Connection connection) throws SQLException {
        if ((signs & GALERA) != 0) {
            throw severalNodes("a Galera cluster of several nodes");
        }
        if ((signs & MULTI_PRIMARY) != 0 && groupHasOthers(connection)) {
            throw severalNodes("a Group Replication with several primaries");
        }
    }

    /** The plugin may be there and the group not started. Who may not look has to take it for started. */
    private static boolean groupHasOthers(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet members = statement.executeQuery("""
                        select count(*) from performance_schema.replication_group_members
                        where member_state in ('ONLINE', 'RECOVERING')""")) {
            members.next();
            return members.getInt(1) > 1;
        } catch (SQLException refused) {
            if (Set.of(Refusal.DENIED, Refusal.ABSENT).contains(Refusal.of(refused))) {
                return true;
            }
            throw refused;
        }
    }

    private static NestFluxException severalNodes(String cluster) {
        return new NestFluxException(
                ErrorCode.CLUSTER_LOCK_LOCAL,
                "This server is a node of " + cluster + ", and the lock against other runners (GET_LOCK) holds on one"
                        + " node only: another runner could migrate on another node at the same time."
                        + " Nothing was run.",
                "if all runners connect to this node (one host name, or a proxy that sends all writes to one node), say"
                        + " so: " + Parameter.CLUSTER.set("oneNode"),
                "otherwise let one job migrate, before the application starts, and let the application only validate");
    }
}
