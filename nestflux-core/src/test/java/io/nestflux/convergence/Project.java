package io.nestflux.convergence;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.NestFlux;
import io.nestflux.generate.GenerateResult;
import io.nestflux.migration.SqlScript;
import io.nestflux.plan.Statement;
import io.nestflux.sql.Dialect;
import io.nestflux.table.SchemaDefinition;
import io.nestflux.testing.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** A user's project: a database, a migrations directory, and a model that changes. */
record Project(TestDatabase database, Path directory) {

    /** The model is migrated to, and both the lock file and the live database say that nothing is left to do. */
    void convergesOn(SchemaDefinition model) {
        assertThat(generate(model).file()).as("a migration").isPresent();
        flux(model).migrate();
        assertThat(generate(model).nothingToDo()).as("by the lock file").isTrue();
        forgetLockFile();
        assertThat(statements(model)).as("by the live database").isEmpty();
    }

    /** What somebody built by hand is what the model asks for, down to the names. */
    void adopts(SchemaDefinition model, String script) {
        Dialect dialect = database.server().isPostgres() ? Dialect.POSTGRESQL : Dialect.MYSQL;
        SqlScript.split(resource(script), dialect).forEach(part -> database.execute(part.sql()));
        assertThat(statements(model)).as("to do on what was written by hand").isEmpty();
    }

    private List<String> statements(SchemaDefinition model) {
        return generate(model).statements().stream().map(Statement::sql).toList();
    }

    private GenerateResult generate(SchemaDefinition model) {
        return flux(model).generate();
    }

    private NestFlux flux(SchemaDefinition model) {
        return NestFlux.configure()
                .database(database.url(), database.user(), database.password())
                .schema(model)
                .migrations(directory)
                .load();
    }

    private static String resource(String name) {
        try (InputStream file = Objects.requireNonNull(Project.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void forgetLockFile() {
        try {
            Files.delete(directory.resolve("nestflux.lock"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
