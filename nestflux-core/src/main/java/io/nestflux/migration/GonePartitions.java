package io.nestflux.migration;

import io.nestflux.sql.Dialect;
import io.nestflux.sql.ObjectName;
import io.nestflux.sql.SqlTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The partitions of a table whose rows a statement takes away: {@code DROP PARTITION} and {@code TRUNCATE PARTITION} of
 * MySQL and MariaDB. On PostgreSQL a partition is a table, which is dropped or emptied like any other.
 *
 * @param table the table
 * @param partitions their names; none where all are meant
 */
public record GonePartitions(ObjectName table, List<String> partitions) {

    public GonePartitions {
        partitions = List.copyOf(partitions);
    }

    /** Those of a statement. */
    public static Optional<GonePartitions> of(String sql, Dialect dialect) {
        return switch (dialect) {
            case POSTGRESQL -> Optional.empty();
            case MYSQL, MARIADB -> read(SqlTokens.of(sql, dialect));
        };
    }

    private static Optional<GonePartitions> read(SqlTokens tokens) {
        if (!tokens.take("ALTER")) {
            return Optional.empty();
        }
        tokens.take("ONLINE");
        tokens.take("IGNORE");
        if (!tokens.take("TABLE")) {
            return Optional.empty();
        }
        tokens.take("IF", "EXISTS");
        ObjectName table = tokens.name();
        do {
            if (tokens.take("DROP", "PARTITION") || tokens.take("TRUNCATE", "PARTITION")) {
                tokens.take("IF", "EXISTS");
                return Optional.of(new GonePartitions(table, names(tokens)));
            }
        } while (tokens.nextItem());
        return Optional.empty();
    }

    private static List<String> names(SqlTokens tokens) {
        List<String> names = new ArrayList<>();
        if (!tokens.take("ALL")) {
            do {
                names.add(tokens.part());
            } while (tokens.take(","));
        }
        return names;
    }
}
