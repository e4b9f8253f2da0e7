package io.nestflux.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.ErrorCode;
import io.nestflux.NestFlux;
import io.nestflux.NestFluxException;
import io.nestflux.plan.Statement;
import io.nestflux.table.SchemaDefinition;
import io.nestflux.table.postgres.PgSchema;
import io.nestflux.table.postgres.PgTable;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** Policies as a user meets them: on tables that are renamed, and for roles that a server does not have. */
@Tag("slow")
class PolicyTest {

    @TempDir
    Path directory;

    private static SchemaDefinition tableWithPolicy(String name, String role, String condition) {
        PgTable table = new PgTable(name) {
            {
                integer("id").primaryKey();
                integer("amount");
                rowLevelSecurity();
                policy("few").to(role).using(condition);
                if (!name.equals("account")) {
                    renamedFrom("account");
                }
            }
        };
        return new PgSchema() {
            {
                tables(table);
            }
        };
    }

    private NestFlux flux(TestDatabase database, SchemaDefinition schema) {
        return NestFlux.configure()
                .database(database.url(), database.user(), database.password())
                .schema(schema)
                .migrations(directory)
                .load();
    }

    @DatabaseTest({TestServer.POSTGRES_14, TestServer.POSTGRES_18})
    void aPolicyGoesAlongWithARenamedTable(TestDatabase database) {
        flux(database, tableWithPolicy("account", "public", "amount < 5")).generate();
        flux(database, tableWithPolicy("account", "public", "amount < 5")).migrate();

        SchemaDefinition renamed = tableWithPolicy("deposit", "public", "amount < 7");
        List<Statement> statements = flux(database, renamed).generate().statements();

        assertThat(statements)
                .extracting(Statement::sql)
                .containsSubsequence(
                        "ALTER TABLE \"public\".\"account\" RENAME TO \"deposit\"",
                        "ALTER POLICY \"few\" ON \"public\".\"deposit\"\n    USING (amount < 7)");
        flux(database, renamed).migrate();
        assertThat(flux(database, renamed).generate().nothingToDo()).isTrue();
    }

    @DatabaseTest(TestServer.POSTGRES_18)
    void aRoleThatTheServerDoesNotHaveIsNamedBeforeAnythingIsTried(TestDatabase database) {
        NestFlux flux = flux(database, tableWithPolicy("account", "nobody \"at all\"", "amount < 5"));

        assertThatThrownBy(flux::generate).isInstanceOfSatisfying(NestFluxException.class, missing -> {
            assertThat(missing.code()).isEqualTo(ErrorCode.ROLE_MISSING);
            assertThat(missing.problem()).contains("has no role nobody \"at all\"");
            assertThat(missing.hints().get(0)).contains("CREATE ROLE \"nobody \"\"at all\"\"\";");
        });
    }
}
