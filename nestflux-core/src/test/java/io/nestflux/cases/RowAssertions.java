package io.nestflux.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.GenerateOptions;
import io.nestflux.NestFlux;
import io.nestflux.RollbackOptions;
import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Conversions;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.connect.Servers;
import io.nestflux.generate.GenerateResult;
import io.nestflux.introspect.Introspectors;
import io.nestflux.introspect.Scope;
import io.nestflux.sql.Dialect;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a change of declared rows must fulfil, as a project lives it: it applies on a database that has other rows, too;
 * schema and rows are then as if both had been made directly; nothing is left to do; and the way back restores both.
 */
final class RowAssertions {

    private final TestServer server;
    private final DiffCase diffCase;
    private final Path directory;
    private final Scope scope = Scope.of(Set.of("public"));

    RowAssertions(TestServer server, DiffCase diffCase, Path directory) {
        this.server = server;
        this.diffCase = diffCase;
        this.directory = directory;
    }

    void check() throws SQLException, IOException {
        try (TestDatabase migrated = server.createDatabase();
                TestDatabase first = server.createDatabase();
                TestDatabase then = server.createDatabase();
                Connection connection = migrated.connect();
                Connection before = first.connect();
                Connection after = then.connect()) {
            Dialect dialect = Servers.version(connection).dialect();
            NestFlux was = project(migrated, model(first, before, dialect, "before"));
            NestFlux is = project(migrated, model(then, after, dialect, "after"));
            for (String section : List.of("declared before", "rows")) {
                FourAssertions.run(first, dialect, diffCase.section(section));
            }
            String rowsAfter = diffCase.section("rows after");
            FourAssertions.run(then, dialect, diffCase.section("declared after"));
            FourAssertions.run(then, dialect, rowsAfter.isEmpty() ? diffCase.section("rows") : rowsAfter);

            was.generate();
            was.migrate();
            FourAssertions.run(migrated, dialect, diffCase.section("rows"));
            requireSame(connection, before, dialect, "the first migration");

            GenerateOptions renaming =
                    GenerateOptions.DEFAULT.withRenames(String.join(",", diffCase.directive("renames")));
            for (String refusal : diffCase.directive("refused")) {
                assertThatThrownBy(() -> is.generate(renaming)).hasMessageContaining(refusal);
                return;
            }
            GenerateResult generated = is.generate(renaming);
            String file = Files.readString(generated.file().orElseThrow());
            for (String words : diffCase.directive("says")) {
                assertThat(file).contains(words);
            }
            is.migrate();
            requireSame(connection, after, dialect, "the second migration:\n" + file);
            assertThat(is.generate().nothingToDo()).as("nothing is left to do").isTrue();
            assertThat(is.check().problems()).isEmpty();

            is.rollback(RollbackOptions.DEFAULT.withTarget("0001").allowingDataLoss());
            requireSame(
                    connection,
                    before,
                    dialect,
                    "the way back:\n" + Files.readString(generated.downFile().orElseThrow()));
        }
    }

    private ReadModel model(TestDatabase database, Connection connection, Dialect dialect, String section)
            throws SQLException {
        FourAssertions.run(database, dialect, diffCase.section(section));
        Catalog catalog = Introspectors.forDialect(dialect).introspect(connection, scope);
        return new ReadModel(
                catalog,
                Set.of(),
                Conversions.NONE,
                DeclaredInserts.in(diffCase.section("declared " + section), catalog));
    }

    private NestFlux project(TestDatabase database, ReadModel model) {
        return NestFlux.configure()
                .database(database.url(), database.user(), database.password())
                .schema(model)
                .migrations(directory)
                .load();
    }

    private void requireSame(Connection is, Connection shouldBe, Dialect dialect, String after) throws SQLException {
        assertThat(SchemaDump.of(is, dialect, scope))
                .as("dump after " + after)
                .isEqualTo(SchemaDump.of(shouldBe, dialect, scope));
        assertThat(rows(is, dialect)).as("rows after " + after).isEqualTo(rows(shouldBe, dialect));
    }

    /** The rows of each table, with their columns in alphabetical order. */
    private Map<QualifiedName, List<String>> rows(Connection connection, Dialect dialect) throws SQLException {
        Map<QualifiedName, List<String>> all = new TreeMap<>(Comparator.comparing(QualifiedName::toString));
        List<String> mayDiffer = diffCase.directive("changes");
        for (QualifiedName table :
                Introspectors.forDialect(dialect).introspect(connection, scope).tableNames()) {
            if (!mayDiffer.contains(table.name())) {
                all.put(table, rows(connection, table));
            }
        }
        return all;
    }

    private List<String> rows(Connection connection, QualifiedName table) throws SQLException {
        String quote = connection.getMetaData().getIdentifierQuoteString();
        String name = quote + table.name().replace(quote, quote + quote) + quote;
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM " + name)) {
            while (row.next()) {
                Map<String, String> values = new TreeMap<>();
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    values.put(row.getMetaData().getColumnName(column), row.getString(column));
                }
                rows.add(values.toString());
            }
        }
        rows.sort(null);
        return rows;
    }
}
