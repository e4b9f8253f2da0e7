package io.nestflux.scratch;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.Parameter;
import io.nestflux.connect.Database;
import io.nestflux.connect.ServerVersion;
import io.nestflux.connect.Servers;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.Refusal;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A server on which throw-away databases may be created. */
public final class ScratchServer {

    /**
     * A scratch database that nobody is connected to was left behind by a crash, if its owner's lock is gone; where
     * that cannot be seen, if it is older than this.
     */
    private static final Duration ABANDONED_AFTER = Duration.ofHours(1);

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Database database;

    /** @param database any database of that server; it is connected to, and not touched otherwise */
    public ScratchServer(Database database) {
        this.database = database;
    }

    /**
     * The one that was named for it, else that of the database itself.
     *
     * @throws NestFluxException {@code NF-108} if there is neither
     */
    public static ScratchServer of(Optional<Database> named, Optional<Database> database) {
        return new ScratchServer(named.or(() -> database)
                .orElseThrow(() -> new NestFluxException(
                        ErrorCode.SCRATCH_UNAVAILABLE,
                        "There is no server for scratch databases.",
                        "name a database with " + Parameter.URL.word() + ", or a server just for this with "
                                + Parameter.SCRATCH_URL.word())));
    }

    /**
     * Creates an empty database with the character set and collation of this server's named database, and sweeps up
     * what a crash left behind.
     *
     * @throws NestFluxException {@code NF-108} if the user may not create databases
     */
    public Scratch create() {
        try (Connection connection = database.connect()) {
            ScratchSql sql = ScratchSql.of(Servers.version(connection).dialect());
            sql.prepare(connection);
            String node = sql.node(connection);
            sweep(connection, sql, node);
            String name = ScratchName.of(Instant.now(), HexFormat.of().toHexDigits(RANDOM.nextInt()), node);
            // asked first: what cannot be reached afterwards must not be made
            Database made = database.sibling(name);
            if (node.isEmpty()) {
                sql.create(connection, name);
                return new Scratch(this, name, sql.open(made));
            }
            return owned(connection, sql, name, made);
        } catch (SQLException refused) {
            throw unavailable(refused);
        }
    }

    /** At each moment from before it is there, somebody has a lock or is connected: else a sweeper would take it. */
    private Scratch owned(Connection connection, ScratchSql sql, String name, Database made) throws SQLException {
        sql.announce(connection, name);
        try {
            sql.create(connection, name);
            Connection session = sql.open(made);
            sql.own(session, name);
            return new Scratch(this, name, session);
        } finally {
            sql.withdraw(connection, name);
        }
    }

    /** The kind of server this is. */
    public Dialect dialect() {
        return version().dialect();
    }

    /** Which server this is. */
    public ServerVersion version() {
        try (Connection connection = database.connect()) {
            return Servers.version(connection);
        } catch (SQLException lost) {
            throw unavailable(lost);
        }
    }

    /** What a server says when it is asked in a session of its own. */
    <T> T ask(Function<Connection, T> question) {
        try (Connection connection = database.connect()) {
            return question.apply(connection);
        } catch (SQLException lost) {
            throw unavailable(lost);
        }
    }

    /** Another session in a scratch database of this server. */
    Connection open(String name, Dialect dialect) throws SQLException {
        return ScratchSql.of(dialect).open(database.sibling(name));
    }

    void drop(String name) {
        try (Connection connection = database.connect()) {
            ScratchSql.of(Servers.version(connection).dialect()).drop(connection, name);
        } catch (SQLException lost) {
            throw unavailable(lost);
        }
    }

    /** A kindness to the server, and so nothing that a run may fail for. */
    private static void sweep(Connection connection, ScratchSql sql, String node) {
        Instant limit = Instant.now().minus(ABANDONED_AFTER);
        try {
            // locks first: whoever has given back his is connected by then
            List<String> ownerless = sql.ownerless(connection, ScratchName.PREFIX);
            for (String name : sql.unusedDatabases(connection, ScratchName.PREFIX)) {
                Optional<Instant> created = ScratchName.created(name);
                boolean abandoned = created.filter(it -> it.isBefore(limit)).isPresent()
                        || ScratchName.isOwnedOn(node, name) && ownerless.contains(name);
                if (abandoned) {
                    drop(connection, sql, name);
                }
            }
        } catch (SQLException unasked) {
            // what is wrong with the session is told by what it is for
        }
    }

    private static void drop(Connection connection, ScratchSql sql, String name) {
        try {
            sql.drop(connection, name);
        } catch (SQLException left) {
            // somebody else's, or in use: the others may still go
        }
    }

    private NestFluxException unavailable(SQLException refused) {
        if (Refusal.READ_ONLY.is(refused)) {
            return new NestFluxException(
                    ErrorCode.SCRATCH_UNAVAILABLE,
                    "No scratch database can be made at " + database.address() + ", which takes no writes: "
                            + refused.getMessage(),
                    "name another server for it: " + Parameter.SCRATCH_URL.set("jdbc:…"),
                    "or end what makes it read-only: a replica's state, or default_transaction_read_only (PostgreSQL),"
                            + " read_only and transaction_read_only (MySQL, MariaDB) of this server, user or session");
        }
        return new NestFluxException(
                ErrorCode.SCRATCH_UNAVAILABLE,
                "No scratch database can be made at " + database.address() + ": " + refused.getMessage(),
                "let the user create databases (PostgreSQL: ALTER ROLE … CREATEDB; MySQL: GRANT ALL ON `nestflux\\_scratch%`.*)",
                "or name another server for it: " + Parameter.SCRATCH_URL.set("jdbc:…"));
    }
}
