package io.nestflux.migrate;

import io.nestflux.migrate.RollbackResult.Loss;
import io.nestflux.migration.Effect;
import io.nestflux.migration.ScriptStatement;
import io.nestflux.migration.SqlScript;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.ObjectName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts what statements would take away: the rows of a table that is dropped or emptied, the values of a column that
 * is dropped. What rows a DELETE or UPDATE touches is the file's own affair.
 */
final class Losses {

    private final Connection connection;
    private final ServerSession session;
    private final Dialect dialect;
    private final List<Loss> losses = new ArrayList<>();

    Losses(Connection connection, ServerSession session, Dialect dialect) {
        this.connection = connection;
        this.session = session;
        this.dialect = dialect;
    }

    /** What was found, where there is any. */
    List<Loss> found() {
        return List.copyOf(losses);
    }

    /** Looks at a file from a statement on. */
    void lookAt(MigrationScript script, int from) {
        try (SqlScript statements = script.open(dialect)) {
            while (statements.hasNext()) {
                ScriptStatement statement = statements.next();
                if (statement.number() >= from) {
                    lookAt(script.fileName(), statement);
                }
            }
        }
    }

    private void lookAt(String file, ScriptStatement statement) {
        Effect effect = Effect.of(statement.sql(), dialect);
        if (effect instanceof Effect.Emptied emptied) {
            emptied.tables().forEach(table -> count(file, statement, table, "*"));
        } else if (effect instanceof Effect.Altered altered) {
            ObjectName table = altered.objects().get(0).name();
            altered.droppedColumns().forEach(column -> count(file, statement, table, column));
        } else if (effect instanceof Effect.Dropped dropped) {
            dropped.objects().forEach(object -> {
                switch (object.kind()) {
                    case "TABLE" -> count(file, statement, object.name(), "*");
                    case "SCHEMA", "DATABASE" ->
                        tablesOf(object.name().name()).forEach(table -> count(file, statement, table, "*"));
                    default -> {}
                }
            });
        }
    }

    private void count(String file, ScriptStatement of, ObjectName table, String column) {
        boolean rows = column.equals("*");
        String counted = rows ? "*" : session.quoted(new ObjectName("", column));
        try (Statement statement = connection.createStatement();
                ResultSet count =
                        statement.executeQuery("select count(" + counted + ") from " + session.quoted(table))) {
            count.next();
            if (count.getLong(1) > 0) {
                losses.add(new Loss(
                        file,
                        of.line(),
                        of.hide(rows ? "table " + table : "column " + table + "." + column),
                        count.getLong(1)));
            }
        } catch (SQLException notThere) {
            // what does not exist now is made by a file that is taken back before: then it has no rows yet
            System.getLogger(Losses.class.getName())
                    .log(System.Logger.Level.DEBUG, "Its rows could not be counted", notThere);
        }
    }

    private List<ObjectName> tablesOf(String schema) {
        List<ObjectName> tables = new ArrayList<>();
        try (var statement = connection.prepareStatement("""
                        select table_name from information_schema.tables
                        where table_schema = ? and table_type = 'BASE TABLE'""")) {
            statement.setString(1, schema);
            try (ResultSet names = statement.executeQuery()) {
                while (names.next()) {
                    tables.add(new ObjectName(schema, names.getString(1)));
                }
            }
            return tables;
        } catch (SQLException unreadable) {
            throw UnderLock.refused(unreadable);
        }
    }
}
