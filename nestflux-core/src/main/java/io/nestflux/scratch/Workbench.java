package io.nestflux.scratch;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.Parameter;
import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.RoleReferences;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.Selection;
import io.nestflux.connect.Database;
import io.nestflux.introspect.Introspector;
import io.nestflux.introspect.Introspectors;
import io.nestflux.introspect.Scope;
import io.nestflux.migration.Migration;
import io.nestflux.migration.SqlScript;
import io.nestflux.plan.DialectSql;
import io.nestflux.plan.Dialects;
import io.nestflux.plan.Planner;
import io.nestflux.plan.Statement;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.postgres.PgNames;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Where catalogs are built in scratch databases and read back: whatever a diff compares has been printed by a server.
 *
 * @param server where scratch databases are made
 * @param dialect the server's dialect
 * @param sql its SQL
 * @param introspector its reader
 * @param scope what is read
 * @param selection what of it is looked at
 * @param spelling how a model spells what was read; a fingerprint is of what was read itself
 */
public record Workbench(
        ScratchServer server,
        Dialect dialect,
        DialectSql sql,
        Introspector introspector,
        Scope scope,
        Selection selection,
        UnaryOperator<Catalog> spelling) {

    /** One on a server, for the scope and with its usual SQL. */
    public static Workbench on(ScratchServer server, Scope scope) {
        Dialect dialect = server.dialect();
        return new Workbench(
                server,
                dialect,
                Dialects.sql(dialect),
                Introspectors.forDialect(dialect),
                scope,
                Selection.ALL,
                UnaryOperator.identity());
    }

    /** The same, looking at a part. */
    public Workbench looking(Selection part) {
        return new Workbench(server, dialect, sql, introspector, scope, part, spelling);
    }

    /**
     * The same, for others who spell names of tables and views so.
     *
     * @param names asked for only where the server does not keep their letters; what comes later counts for more
     */
    public Workbench spelling(Supplier<List<String>> names) {
        return new Workbench(
                server,
                dialect,
                sql,
                introspector,
                scope,
                selection,
                server.ask(connection -> Introspectors.spelling(connection, dialect, names)));
    }

    /**
     * What a new, empty database has.
     *
     * @param schemas the schemas in scope
     */
    public static Catalog emptyDatabase(Dialect dialect, Set<String> schemas) {
        String standardSchema = dialect.hasSchemas() ? "public" : "";
        boolean inScope = !dialect.hasSchemas() || schemas.contains(standardSchema);
        List<Schema> present = inScope ? List.of(Schema.empty(standardSchema)) : List.of();
        return Catalog.empty(dialect).withSchemas(present);
    }

    /** What a new, empty database on this server has. */
    public Catalog emptyDatabase() {
        return emptyDatabase(dialect, scope.schemas());
    }

    /**
     * What a model became.
     *
     * @param catalog what it is, as the server reads it
     * @param statements what built it in an empty database, in the words it is written in
     */
    public record Built(Catalog catalog, List<Statement> statements) {

        public Built {
            statements = List.copyOf(statements);
        }
    }

    /** A new scratch database. */
    public Scratch open() {
        return server.create();
    }

    /** The statements that build a model in an empty database, in the words it is written in. */
    public List<Statement> planFromNothing(Catalog written) {
        return Planner.plan(sql, emptyDatabase(), written);
    }

    /**
     * Builds a model and reads what it became.
     *
     * @param written the model, as written
     * @param empty a new scratch database; afterwards it has what the model asks for
     * @throws NestFluxException {@code NF-206} if the server refuses a part of it
     */
    public Built buildModel(Catalog written, Scratch empty) {
        requireRoles(written, empty);
        requireShown(written);
        try {
            List<Statement> statements = empty.executeInSomeOrder(planFromNothing(written));
            return new Built(read(empty), statements);
        } catch (ScratchFailure refused) {
            throw new NestFluxException(
                    ErrorCode.MODEL_REJECTED,
                    "The server does not accept what the model in Java asks for: " + refused.getMessage() + "\nin: "
                            + refused.statement().sql(),
                    "correct the type, default or expression in the table class");
        }
    }

    private void requireShown(Catalog written) {
        List<String> blurred = sql.blurred(written);
        if (!blurred.isEmpty()) {
            throw new NestFluxException(
                    ErrorCode.MODEL_REJECTED,
                    "The server would show question marks for characters beyond Unicode's basic plane (emoji, rare scripts) in: "
                            + String.join("; ", blurred) + ".",
                    "write them without: " + dialect.productName()
                            + " keeps its own texts in utf8mb3, so that they could never be compared");
        }
    }

    /** Roles belong to a whole server, so none is made on the way: each that is named must be there. */
    private void requireRoles(Catalog catalog, Scratch scratch) {
        Set<String> missing = new TreeSet<>(RoleReferences.in(catalog));
        if (!missing.isEmpty()) {
            missing.removeAll(Introspectors.roles(scratch.connection(), dialect));
        }
        if (!missing.isEmpty()) {
            throw new NestFluxException(
                    ErrorCode.ROLE_MISSING,
                    "The server for scratch databases has no role " + String.join(", ", missing)
                            + ", which policies or grants name.",
                    "create it there, for NestFlux makes no roles: "
                            + missing.stream()
                                    .map(role -> "CREATE ROLE " + PgNames.quote(role) + ";")
                                    .collect(Collectors.joining(" ")),
                    "or name a server that has it: " + Parameter.SCRATCH_URL.set("jdbc:…"));
        }
    }

    /**
     * A scratch database in which all migrations have run.
     *
     * @throws NestFluxException {@code NF-403} if one does not apply on an empty database
     */
    public Scratch replay(List<Migration> migrations) {
        Scratch scratch = open();
        try {
            migrations.forEach(migration -> replay(migration, scratch));
            return scratch;
        } catch (RuntimeException failed) {
            scratch.close();
            throw failed;
        }
    }

    private void replay(Migration migration, Scratch scratch) {
        ScriptText text = ScriptText.of(migration.script(dialect), migration.fileName(), dialect);
        try {
            scratch.executeFile(text.statements(), dialect);
        } catch (ScratchFailure refused) {
            int line = text.line(refused.statement());
            throw new NestFluxException(
                    ErrorCode.REPLAY_FAILED,
                    migration.fileName() + ", line " + line + ", does not apply on an empty database: "
                            + migration
                                    .placeholders()
                                    .hide(refused.getMessage() + "\nin: "
                                            + refused.statement().sql()),
                    "if it expects rows, write it so that it also runs without them (INSERT … SELECT, UPDATE … WHERE)",
                    "if it expects a role or an extension, create that on the server for scratch databases",
                    "or point " + Parameter.URL.word()
                            + " at a database that has applied it: then nothing is replayed");
        }
    }

    /**
     * A scratch database in which an SQL file has been executed as it stands; or, if the server refuses that and the
     * file only defines things, in another order, which {@link Scratch#isBuiltInAnotherOrder} tells.
     *
     * @throws NestFluxException {@code NF-407} if the server refuses a statement
     */
    public Scratch run(Path file) {
        ScriptText text = ScriptText.of(SqlScript.open(file, dialect), file.toString(), dialect);
        Scratch scratch = open();
        try {
            scratch.executeApart(text.statements());
            return scratch;
        } catch (ScratchFailure refused) {
            scratch.close();
            return inAnotherOrder(text)
                    .orElseThrow(() -> new NestFluxException(
                            ErrorCode.SCRIPT_REJECTED,
                            file + ", line " + text.line(refused.statement())
                                    + ", does not apply on an empty database: "
                                    + refused.getMessage() + "\nin: "
                                    + refused.statement().sql(),
                            "correct the file, or put before it what it expects",
                            "if it expects a role or an extension, create that on the server for scratch databases"));
        } catch (SQLException lost) {
            scratch.close();
            throw new NestFluxException(
                    ErrorCode.CONNECTION_FAILED, "The connection was lost: " + lost.getMessage(), lost);
        } catch (RuntimeException failed) {
            scratch.close();
            throw failed;
        }
    }

    /** Where a file holds nothing but definitions, which other tools sort by kind or name. */
    private Optional<Scratch> inAnotherOrder(ScriptText text) {
        if (!DefinitionsOnly.are(text.statements(), dialect)) {
            return Optional.empty();
        }
        Scratch scratch = open();
        try {
            scratch.executeInSomeOrder(text.statements());
            scratch.wasBuiltInAnotherOrder();
            return Optional.of(scratch);
        } catch (ScratchFailure refusedToo) {
            scratch.close();
            return Optional.empty();
        } catch (RuntimeException failed) {
            scratch.close();
            throw failed;
        }
    }

    /**
     * What a scratch database has after these statements.
     *
     * @throws NestFluxException {@code NF-402} if the server refuses one
     */
    public Catalog readAfter(List<Statement> statements, Scratch scratch) {
        try {
            scratch.execute(statements);
            return read(scratch);
        } catch (ScratchFailure refused) {
            throw new NestFluxException(
                    ErrorCode.PROOF_FAILED,
                    "A rename was tried on a scratch database, and the server refused it: " + refused.getMessage()
                            + "\nin: " + refused.statement().sql(),
                    "check renamedFrom(...) and " + Parameter.RENAME.set());
        }
    }

    /**
     * What of a database is in some scope, all of it. The database is only read.
     *
     * @throws NestFluxException {@code NF-601} if it does not tell
     */
    public Catalog read(Database database, Scope part) {
        try (Connection connection = database.connect()) {
            return introspector.introspect(connection, part);
        } catch (SQLException lost) {
            throw new NestFluxException(
                    ErrorCode.INTROSPECTION_FAILED, "The connection was lost: " + lost.getMessage(), lost);
        }
    }

    /** What a scratch database has, of what is looked at. */
    public Catalog read(Scratch scratch) {
        return selection.of(spelling.apply(introspector.introspect(scratch.connection(), scope)));
    }
}
