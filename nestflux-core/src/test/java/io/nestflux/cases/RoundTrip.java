package io.nestflux.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.NestFlux;
import io.nestflux.PullOptions;
import io.nestflux.Source;
import io.nestflux.connect.Servers;
import io.nestflux.introspect.Introspectors;
import io.nestflux.introspect.Scope;
import io.nestflux.pull.PullResult;
import io.nestflux.sql.Dialect;
import io.nestflux.table.SchemaDefinition;
import io.nestflux.testing.CompiledSources;
import io.nestflux.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/**
 * What every pull must fulfil: the classes compile without a warning; compared with the database they were pulled from
 * there is nothing to do; and a new database that is made from them dumps like the old one.
 */
public final class RoundTrip {

    private final TestDatabase database;
    private final Path directory;

    /** @param directory an empty one, for classes and migrations */
    public RoundTrip(TestDatabase database, Path directory) {
        this.database = database;
        this.directory = directory;
    }

    public void check() throws IOException, ReflectiveOperationException, SQLException {
        Path sources = directory.resolve("java");
        Path resources = directory.resolve("resources");
        PullResult pulled =
                NestFlux.pull(source(), PullOptions.DEFAULT.withSources(sources).withResources(resources));
        try (CompiledSources compiled = CompiledSources.of(sources, resources)) {
            SchemaDefinition schema = compiled.schema("MainSchema");
            assertThat(NestFlux.diff(source(), Source.model(schema)).script())
                    .as(() -> "to do right after:\n" + text(pulled))
                    .isEmpty();
            try (TestDatabase fresh = database.server().createDatabase()) {
                NestFlux flux = NestFlux.configure()
                        .database(fresh.url(), fresh.user(), fresh.password())
                        .schema(schema)
                        .migrations(directory.resolve("migrations"))
                        .load();
                flux.generate();
                flux.migrate();
                assertThat(dump(fresh))
                        .as(() -> "a new database made from:\n" + text(pulled))
                        .isEqualTo(dump(database));
            }
        }
    }

    private Source source() {
        return Source.database(database.url(), database.user(), database.password());
    }

    private static String dump(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            Dialect dialect = Servers.version(connection).dialect();
            Set<String> schemas = Introspectors.schemas(connection, dialect);
            return SchemaDump.of(connection, dialect, Scope.of(schemas));
        }
    }

    private static String text(PullResult pulled) {
        StringBuilder text = new StringBuilder();
        pulled.files().forEach(file -> text.append(file.text()).append('\n'));
        return text.toString();
    }
}
