package io.nestflux.migrate;

import io.nestflux.connect.RowEstimate;
import io.nestflux.migrate.RollbackResult.Loss;
import io.nestflux.migration.CascadingDrop;
import io.nestflux.migration.Effect;
import io.nestflux.migration.GonePartitions;
import io.nestflux.migration.ScriptStatement;
import io.nestflux.migration.SqlScript;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.ObjectName;
import io.nestflux.sql.Refusal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Counts what statements would take away: the rows of a table or partition that is dropped or emptied, the values of a
 * column that is dropped, by itself or with its type. Values that are made of others are none. What rows a DELETE or
 * UPDATE touches is the file's own affair.
 *
 * <p>It looks with the limits, the search path and the role that the statement will have. Nothing is lost only where
 * the server says that what is dropped does not exist; where it lets nobody count, that is a loss of unknown size.
 */
final class Losses {

    private final Connection connection;
    private final ServerSession session;
    private final Timeouts timeouts;
    private final Dialect dialect;
    private final FormerNames names;
    private final Optional<Duration> patience;
    private final List<Loss> losses = new ArrayList<>();
    private Timeouts limits;
    private Optional<String> notSet = Optional.empty();

    private Losses(
            Connection connection,
            ServerSession session,
            Timeouts timeouts,
            Dialect dialect,
            Optional<Duration> patience) {
        this.patience = patience;
        this.connection = connection;
        this.session = session;
        this.timeouts = timeouts;
        this.limits = timeouts;
        this.dialect = dialect;
        this.names = new FormerNames(dialect);
    }

    /** Each table is counted for as long as it takes. */
    static Losses counted(Connection connection, ServerSession session, Timeouts timeouts, Dialect dialect) {
        return new Losses(connection, session, timeouts, dialect, Optional.empty());
    }

    /** What takes longer than that to count is told by the server's estimate. */
    static Losses within(
            Duration patience, Connection connection, ServerSession session, Timeouts timeouts, Dialect dialect) {
        return new Losses(connection, session, timeouts, dialect, Optional.of(patience));
    }

    /** What was found, where there is any. */
    List<Loss> found() {
        return List.copyOf(losses);
    }

    /** Looks at a file from a statement on. */
    void lookAt(MigrationScript script, int from) throws SQLException {
        try (SqlScript statements = script.open(dialect)) {
            limits = timeouts.under(statements.directives());
            notSet = Optional.empty();
            ServerSession.Undo undo = session.setUpToLook(limits);
            try {
                while (statements.hasNext()) {
                    lookAt(script.fileName(), statements.next(), from);
                }
            } finally {
                undo.run();
            }
        }
    }

    private void lookAt(String file, ScriptStatement statement, int from) throws SQLException {
        if (session.isSettingToLook(statement.plain())) {
            set(statement);
        } else if (statement.number() >= from) {
            lookAt(file, statement);
            names.read(statement.plain());
        }
    }

    /** It may need what a statement before it makes; then what comes after it is not known for sure. */
    private void set(ScriptStatement setting) throws SQLException {
        session.remember(session.sets(setting.plain()));
        Optional<SQLException> refused = refusal(() -> {
            try (Statement statement = connection.createStatement()) {
                statement.setEscapeProcessing(false);
                statement.execute(setting.sql());
            }
        });
        notSet = notSet.or(() -> refused.map(why -> setting.hide(firstLine(why))));
    }

    private void lookAt(String file, ScriptStatement statement) throws SQLException {
        Optional<GonePartitions> partitions = GonePartitions.of(statement.plain(), dialect);
        if (partitions.isPresent()) {
            rows(file, statement, partitions.get());
        }
        Optional<CascadingDrop> cascade = CascadingDrop.of(statement.plain(), dialect);
        if (cascade.isPresent()) {
            takenAlong(file, statement, cascade.get());
        }
        Effect effect = Effect.of(statement.plain(), dialect);
        if (effect instanceof Effect.Emptied emptied) {
            for (ObjectName table : emptied.tables()) {
                rows(file, statement, table);
            }
        } else if (effect instanceof Effect.Altered altered) {
            for (String column : altered.droppedColumns()) {
                values(file, statement, altered.objects().get(0).name(), column);
            }
        } else if (effect instanceof Effect.Dropped dropped) {
            for (Effect.SqlObject object : dropped.objects()) {
                dropped(file, statement, object);
            }
        }
    }

    private void dropped(String file, ScriptStatement statement, Effect.SqlObject object) throws SQLException {
        switch (object.kind()) {
            case "TABLE" -> rows(file, statement, object.name());
            case "SCHEMA", "DATABASE" -> {
                for (ObjectName table :
                        session.tables(names.schema(object.name().name()))) {
                    rows(file, statement, table);
                }
            }
            default -> {}
        }
    }

    private void rows(String file, ScriptStatement of, ObjectName table) throws SQLException {
        count(file, of, "table " + table, "*", names.table(table), "");
    }

    private void rows(String file, ScriptStatement of, GonePartitions gone) throws SQLException {
        ObjectName table = names.table(gone.table());
        if (gone.partitions().isEmpty()) {
            rows(file, of, gone.table());
        }
        for (String partition : gone.partitions()) {
            String in = " partition (" + session.quoted(new ObjectName("", partition)) + ")";
            count(file, of, "partition " + gone.table() + "." + partition, "*", table, in);
        }
    }

    private void takenAlong(String file, ScriptStatement of, CascadingDrop drop) throws SQLException {
        for (ObjectName name : drop.names()) {
            for (ServerSession.TakenAlong taken : session.takenAlong(drop.kind(), name)) {
                String what = taken.column()
                        .map(column -> "column " + taken.table() + "." + column)
                        .orElseGet(() -> "table " + taken.table());
                String counted = taken.column()
                        .map(column -> session.quoted(new ObjectName("", column)))
                        .orElse("*");
                count(file, of, what, counted, taken.table(), "");
            }
        }
    }

    private void values(String file, ScriptStatement of, ObjectName table, String column) throws SQLException {
        ObjectName now = names.table(table);
        String called = names.column(table, column);
        if (!session.isGenerated(now, called)) {
            String counted = session.quoted(new ObjectName("", called));
            count(file, of, "column " + table + "." + column, counted, now, "");
        }
    }

    /** @param part what stands behind the table's name, where only a part of it is counted */
    private void count(String file, ScriptStatement of, String what, String counted, ObjectName source, String part)
            throws SQLException {
        long[] count = {0};
        Optional<SQLException> refused = refusal(() -> count[0] = count(counted, session.quoted(source) + part));
        Optional<String> uncounted = Optional.empty();
        if (refused.isPresent()) {
            // what is not there now is made by a file that is run or taken back before: then it has no rows yet
            uncounted = Refusal.ABSENT.is(refused.get()) ? notSet : Optional.of(of.hide(why(refused.get(), source)));
        }
        if (count[0] > 0 || uncounted.isPresent()) {
            losses.add(new Loss(file, of.line(), of.hide(what), count[0], uncounted));
        }
    }

    private long count(String counted, String table) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            int usual = session.queryTimeout(limits);
            int most = patience.map(Duration::toSeconds).orElse(0L).intValue();
            statement.setQueryTimeout(most == 0 || usual > 0 && usual < most ? usual : most);
            try (ResultSet count = statement.executeQuery("select count(" + counted + ") from " + table)) {
                count.next();
                return count.getLong(1);
            }
        }
    }

    @FunctionalInterface
    private interface Asking {
        void ask() throws SQLException;
    }

    /** What the server says against it; what it says of the session itself goes on up. */
    private Optional<SQLException> refusal(Asking asking) throws SQLException {
        Optional<Savepoint> here =
                connection.getAutoCommit() ? Optional.empty() : Optional.of(connection.setSavepoint());
        try {
            asking.ask();
            return Optional.empty();
        } catch (SQLException refusal) {
            if (Refusal.LOST.is(refusal)) {
                throw refusal;
            }
            if (here.isPresent()) {
                connection.rollback(here.get());
            }
            return Optional.of(refusal);
        }
    }

    /** What the server believes costs nothing to ask. */
    private String why(SQLException refusal, ObjectName table) throws SQLException {
        boolean isLate = patience.isPresent() && (Refusal.TIMEOUT.is(refusal) || Refusal.LOCK.is(refusal));
        if (!isLate) {
            return firstLine(refusal);
        }
        long[] rows = {0};
        refusal(() -> rows[0] = RowEstimate.of(connection, table));
        return RowEstimate.inPlaceOfCount(patience.get(), "the table", rows[0]);
    }

    private static String firstLine(SQLException refusal) {
        return String.valueOf(refusal.getMessage()).lines().findFirst().orElse("");
    }
}
