package io.nestflux.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.NestFlux;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.generate.GenerateResult;
import io.nestflux.plan.Statement;
import io.nestflux.table.postgres.PgComposite;
import io.nestflux.table.postgres.PgDomain;
import io.nestflux.table.postgres.PgEnum;
import io.nestflux.table.postgres.PgRange;
import io.nestflux.table.postgres.PgSchema;
import io.nestflux.table.postgres.PgTable;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** Types, extensions and tables that get another name, another schema or another version. */
@Tag("slow")
class MoveTest {

    @TempDir
    Path directory;

    /** A table with a column of each kind of type, in its own schema or moved to another. */
    private static final class Moving extends PgSchema {

        Moving(boolean moved) {
            PgEnum<String> state = PgEnum.of("state", "new", "done");
            PgDomain<String> word = PgDomain.of("word", "text", String.class).check("value <> ''");
            PgComposite pair = PgComposite.of("pair").attribute("a", "int").attribute("b", "text");
            PgRange<Double> span = PgRange.of("span", "float8", Double.class);
            Item item = new Item(
                    moved ? "kinds" : "public",
                    moved ? state.schema("kinds").renamedFrom(old("state")) : state,
                    moved ? word.schema("kinds").renamedFrom(old("word")) : word,
                    moved ? pair.schema("kinds").renamedFrom(old("pair")) : pair,
                    moved
                            ? PgRange.of("spans", "float8", Double.class)
                                    .renamedFrom("span")
                                    .multirange("span_multirange")
                                    .schema("public")
                            : span);
            tables(item);
        }

        private static QualifiedName old(String name) {
            return new QualifiedName("public", name);
        }
    }

    private static final class Item extends PgTable {
        Item(String schema, PgEnum<String> state, PgDomain<String> word, PgComposite pair, PgRange<Double> span) {
            super(schema, "item");
            renamedFrom(new QualifiedName("public", "item"));
            serial("id").primaryKey();
            enumeration("state", state).notNull().defaultValue("new");
            domain("word", word);
            composite("pair", pair);
            range("span", span);
            index().on(expression("lower(word)"));
        }
    }

    private NestFlux flux(TestDatabase database, PgSchema schema) {
        return NestFlux.configure()
                .database(database.url(), database.user(), database.password())
                .schema(schema)
                .migrations(directory)
                .load();
    }

    private List<String> migrate(TestDatabase database, PgSchema schema) {
        NestFlux flux = flux(database, schema);
        GenerateResult generated = flux.generate();
        flux.migrate();
        assertThat(directory.resolve("nestflux.lock").toFile().delete()).isTrue();
        assertThat(flux(database, schema).generate().statements()).isEmpty();
        return generated.statements().stream().map(Statement::sql).toList();
    }

    @DatabaseTest({TestServer.POSTGRES_14, TestServer.POSTGRES_18})
    void whatMovesToAnotherSchemaKeepsItsRows(TestDatabase database) throws SQLException {
        migrate(database, new Moving(false));
        database.execute("insert into item (word, pair, span) values ('a', '(1,b)', '[1,2)')");

        List<String> statements = migrate(database, new Moving(true));

        assertThat(statements)
                .contains("CREATE SCHEMA \"kinds\"")
                .contains("ALTER TYPE \"public\".\"state\" SET SCHEMA \"kinds\"")
                .noneMatch(sql -> sql.contains(" TYPE kinds") || sql.startsWith("DROP"));
        try (Connection connection = database.connect();
                ResultSet rows = connection.createStatement().executeQuery("select word, pair from kinds.item")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(2)).isEqualTo("(1,b)");
        }
    }

    @DatabaseTest({TestServer.POSTGRES_14, TestServer.POSTGRES_18})
    void anExtensionGetsTheVersionThatIsAskedFor(TestDatabase database) {
        assertThat(migrate(database, withTrigrams("1.5"))).contains("CREATE EXTENSION \"pg_trgm\" VERSION '1.5'");

        assertThat(migrate(database, withTrigrams("1.6")))
                .containsExactly("ALTER EXTENSION \"pg_trgm\" UPDATE TO '1.6'");
    }

    @DatabaseTest(TestServer.POSTGRES_18)
    void withoutAVersionAnyIsRight(TestDatabase database) {
        migrate(database, withTrigrams("1.5"));

        PgSchema anyVersion = new PgSchema() {
            {
                schema("public");
                extensions("pg_trgm");
            }
        };
        assertThat(flux(database, anyVersion).generate().statements()).isEmpty();
    }

    private static PgSchema withTrigrams(String version) {
        return new PgSchema() {
            {
                schema("public");
                extensions(extension("pg_trgm").atVersion(version));
            }
        };
    }
}
