package io.nestflux.compare;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.Renames;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.Unmanaged;
import io.nestflux.catalog.UnmanagedText;
import io.nestflux.connect.ServerVersion;
import io.nestflux.connect.Servers;
import io.nestflux.introspect.Introspectors;
import io.nestflux.introspect.Scope;
import io.nestflux.migration.LockFile;
import io.nestflux.migration.MigrationDirectory;
import io.nestflux.migration.SqlScript;
import io.nestflux.scratch.Scratch;
import io.nestflux.scratch.Workbench;
import io.nestflux.sql.Dialect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One side of a comparison, at hand to be read: a session in the database, or in a scratch database in its state. */
final class Side implements AutoCloseable {

    private final Origin origin;
    private final Connection connection;
    private final ServerVersion server;
    private final Optional<Scratch> scratch;

    private Side(Origin origin, Connection connection, Optional<Scratch> scratch) {
        this.origin = origin;
        this.connection = connection;
        this.server = Servers.version(connection);
        this.scratch = scratch;
    }

    static Side of(Origin.Live live) {
        return new Side(live, live.database().connect(), Optional.empty());
    }

    /** Builds what is no database yet. */
    static Side built(Origin origin, ChosenServer chosen) {
        Scratch scratch = scratch(origin, chosen);
        return new Side(origin, scratch.connection(), Optional.of(scratch));
    }

    /** Another one in the same state, whatever was done to this one's scratch database. */
    Side fresh(ChosenServer chosen) {
        return origin instanceof Origin.Live live ? of(live) : built(origin, chosen);
    }

    private static Scratch scratch(Origin origin, ChosenServer chosen) {
        if (origin instanceof Origin.Directory directory) {
            requireExistence(directory.path(), Files.isDirectory(directory.path()), "directory");
            return chosen.workbench(Set.of())
                    .replay(MigrationDirectory.read(directory.path(), directory.placeholders()));
        }
        if (origin instanceof Origin.Script script) {
            requireExistence(script.file(), Files.isRegularFile(script.file()), "file");
            return chosen.workbench(Set.of()).run(script.file());
        }
        Catalog written = ((Origin.Model) origin).definition().catalog();
        Workbench workbench = chosen.workbench(schemaNames(written));
        Scratch scratch = workbench.open();
        try {
            workbench.buildModel(written, scratch);
            return scratch;
        } catch (RuntimeException failed) {
            scratch.close();
            throw failed;
        }
    }

    private static void requireExistence(Path path, boolean exists, String what) {
        if (!exists) {
            throw new NestFluxException(
                    ErrorCode.CONFIGURATION_INVALID,
                    "There is no " + what + " " + path + ".",
                    "correct the path; relative ones start at " + Path.of("").toAbsolutePath());
        }
    }

    /** The same catalog, its views with all of their columns. */
    Catalog withViewColumns(Catalog read) {
        return Introspectors.withViewColumns(read, connection, server.dialect());
    }

    /** The server whose words the catalog is in. */
    ServerVersion server() {
        return server;
    }

    /** A scratch database in this state; empty for a database, which is only read. */
    Optional<Scratch> scratch() {
        return scratch;
    }

    /** What to call it in messages. */
    String words() {
        return scratch.filter(Scratch::isBuiltInAnotherOrder).isPresent()
                ? origin.words() + " (does not apply as it stands; its statements were run in another order)"
                : origin.words();
    }

    /** Whether it says by itself which schemas it is about: a model and migrations do, a database does not. */
    boolean saysItsSchemas() {
        return origin instanceof Origin.Model || origin instanceof Origin.Directory;
    }

    /** The schemas it is about. */
    Set<String> schemas() {
        Dialect dialect = server.dialect();
        if (origin instanceof Origin.Model model) {
            return schemaNames(model.definition().catalog());
        }
        Set<String> present = Introspectors.schemas(connection, dialect);
        if (origin instanceof Origin.Directory directory) {
            Optional<LockFile> lock = LockFile.read(directory.path());
            if (lock.isPresent() && !lock.get().schemas().isEmpty()) {
                Set<String> managed = new TreeSet<>(present);
                // every database has it: that migrations leave it alone is told by the lock file only
                managed.remove("public");
                managed.addAll(lock.get().schemas());
                return managed;
            }
        }
        return present;
    }

    private static Set<String> schemaNames(Catalog written) {
        return written.schemas().stream()
                .map(Schema::name)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The roles whose rights it says; empty if it says those of all. */
    Optional<Set<String>> roles() {
        return origin instanceof Origin.Model model
                ? Optional.of(model.definition().roles())
                : Optional.empty();
    }

    /** The versions of a database's extensions; what is built has those that its server likes best, and says none. */
    Map<String, String> extensionVersions() {
        return origin instanceof Origin.Live ? Introspectors.extensionVersions(connection, server.dialect()) : Map.of();
    }

    /** The SQL of what no record describes, as far as it can be told. */
    List<UnmanagedText> texts(List<Unmanaged> unmanaged) {
        return unmanaged.isEmpty() ? List.of() : Introspectors.texts(connection, server.dialect(), unmanaged);
    }

    /** What a new table has there that says nothing. */
    Options usualTable() {
        return Introspectors.usualTable(connection, server.dialect());
    }

    /** @throws NestFluxException {@code NF-515} if the user sees only a part of it, which would be taken for all */
    void requireSight() {
        Introspectors.missingGrant(connection, server.dialect()).ifPresent(grant -> {
            throw new NestFluxException(
                    ErrorCode.RIGHTS_MISSING,
                    "This user may not see all of " + origin.words() + ": the server hides what it has no right for."
                            + " Nothing was written.",
                    "let somebody who may: " + grant,
                    "or read it as the user who owns it");
        });
    }

    /** @param others how names of tables are spelled elsewhere, should this server not keep their letters */
    Catalog read(Scope scope, Supplier<List<String>> others) {
        Supplier<List<String>> names =
                () -> Stream.concat(others.get().stream(), names().stream()).toList();
        return Introspectors.spelling(connection, server.dialect(), names).apply(found(scope));
    }

    private Catalog found(Scope scope) {
        return Introspectors.forDialect(server.dialect()).introspect(connection, scope);
    }

    /** The names of its tables and views in its own letters; none if nothing has kept those. */
    List<String> names() {
        if (origin instanceof Origin.Directory directory) {
            return SpelledNames.of(
                    MigrationDirectory.read(directory.path(), directory.placeholders()), server.dialect());
        }
        if (origin instanceof Origin.Script script) {
            return SpelledNames.of(SqlScript.open(script.file(), server.dialect()), server.dialect());
        }
        if (origin instanceof Origin.Model model) {
            return SpelledNames.of(model.definition().catalog(), model.renames());
        }
        return Introspectors.keepsLetters(connection, server.dialect())
                ? SpelledNames.of(found(Scope.of(schemas())), Renames.NONE)
                : List.of();
    }

    @Override
    public void close() {
        scratch.ifPresent(Scratch::close);
        if (scratch.isEmpty()) {
            try {
                connection.close();
            } catch (SQLException alreadyLost) {
                // nothing was to be kept
            }
        }
    }
}
