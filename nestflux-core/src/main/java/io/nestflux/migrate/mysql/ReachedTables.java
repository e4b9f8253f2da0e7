package io.nestflux.migrate.mysql;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.sql.Dialect;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a statement may come to from the names in it, by the views, triggers, routines and cascades of this server. */
final class ReachedTables implements Function<Set<String>, Optional<Set<String>>> {

    private final Connection connection;
    private final Dialect dialect;
    private final Set<String> tables = new HashSet<>();
    private @Nullable Detours detours;

    ReachedTables(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    @Override
    public Optional<Set<String>> apply(Set<String> names) {
        if (detours == null) {
            detours = find();
        }
        return detours.reach(names, tables);
    }

    private Detours find() {
        Detours found = new Detours(dialect);
        try (Statement statement = connection.createStatement();
                ResultSet names = statement.executeQuery("""
                        select lower(table_name) from information_schema.tables
                        where table_schema not in ('mysql', 'information_schema', 'performance_schema', 'sys')""")) {
            while (names.next()) {
                tables.add(names.getString(1));
            }
            found.find(connection);
            return found;
        } catch (SQLException unreadable) {
            throw new NestFluxException(
                    ErrorCode.CONNECTION_FAILED,
                    "The server did not say what its views and triggers lead to: " + unreadable.getMessage(),
                    unreadable,
                    "run the same again: nothing of this file was run");
        }
    }
}
