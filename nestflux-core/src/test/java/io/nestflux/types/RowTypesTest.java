package io.nestflux.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.NestFlux;
import io.nestflux.TypesOptions;
import io.nestflux.table.SchemaDefinition;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import io.nestflux.types.shop.ShopSchema;
import io.nestflux.types.store.StoreSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The records that stand among the tests' own sources are what is written from their tables: compiled, and formatted,
 * with everything else here. With {@code -Dnestflux.golden=update} they are written anew.
 */
class RowTypesTest {

    private static final Path HERE = Path.of("src/test/java");

    @TempDir
    Path folder;

    @Test
    void recordsOfPostgresAreThoseThatStandHere() throws IOException {
        assertStandsHere(new ShopSchema(), TestServer.POSTGRES_18);
    }

    @Test
    void recordsOfMySqlAreThoseThatStandHere() throws IOException {
        assertStandsHere(new StoreSchema(), TestServer.MYSQL);
    }

    private void assertStandsHere(SchemaDefinition schema, TestServer server) throws IOException {
        boolean update = "update".equals(System.getProperty("nestflux.golden"));
        Path sources = update ? HERE : folder;
        if (update) {
            RowFolder old = new RowFolder(HERE, RowFiles.marker(schema.getClass()));
            old.own().keySet().forEach(old::delete);
        }
        try (TestDatabase database = server.createDatabase()) {
            TypesResult result = flux(schema, database).types(TypesOptions.DEFAULT.withSources(sources));

            assertThat(result.warnings()).isEmpty();
            for (String path : update ? List.<String>of() : result.written()) {
                assertThat(folder.resolve(path)).hasSameTextualContentAs(HERE.resolve(path));
            }
        }
    }

    private NestFlux flux(SchemaDefinition schema, TestDatabase database) {
        return NestFlux.configure()
                .database(database.url(), database.user(), database.password())
                .schema(schema)
                .migrations(folder.resolve("migrations"))
                .load();
    }
}
