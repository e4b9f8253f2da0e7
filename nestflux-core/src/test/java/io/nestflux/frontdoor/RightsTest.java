package io.nestflux.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.NestFlux;
import io.nestflux.NestFluxException;
import io.nestflux.plan.Statement;
import io.nestflux.table.SchemaDefinition;
import io.nestflux.table.postgres.PgSchema;
import io.nestflux.table.postgres.PgTable;
import io.nestflux.table.postgres.PgTableGrant;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestRoles;
import io.nestflux.testing.TestServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose rights a schema class says, and whose it leaves alone. */
@Tag("slow")
class RightsTest {

    @TempDir
    Path directory;

    private static final class Account extends PgTable {
        Account(Consumer<Account> rights) {
            super("account");
            integer("id").primaryKey();
            rights.accept(this);
        }

        PgTableGrant to(String role) {
            return grantTo(role);
        }
    }

    private static final class Note extends PgTable {
        Note() {
            super("note");
            integer("id").primaryKey();
        }
    }

    private static SchemaDefinition schema(List<String> roles, Consumer<Account> rights) {
        return new PgSchema() {
            {
                tables(new Account(rights));
                roles(roles.toArray(String[]::new));
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

    private List<String> change(TestDatabase database, SchemaDefinition schema) {
        List<Statement> statements = flux(database, schema).generate().statements();
        flux(database, schema).migrate();
        return statements.stream().map(Statement::sql).toList();
    }

    private static void ensureRoles(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            TestRoles.ensure(connection, List.of("nf_reader", "nf_writer"));
        }
    }

    @DatabaseTest(TestServer.POSTGRES_18)
    void rightsOfARoleThatIsNotListedAreLeftAlone(TestDatabase database) throws SQLException {
        ensureRoles(database);
        change(database, schema(List.of(), account -> {}));
        database.execute("GRANT SELECT ON account TO nf_reader");

        assertThat(change(
                        database,
                        schema(
                                List.of("nf_writer"),
                                account -> account.to("nf_writer").insert())))
                .containsExactly("GRANT INSERT ON TABLE \"public\".\"account\" TO \"nf_writer\"");
        database.execute("GRANT DELETE ON account TO nf_reader");
        assertThat(flux(database, schema(List.of("nf_writer"), account -> {}))
                        .generate()
                        .statements())
                .extracting(Statement::sql)
                .containsExactly("REVOKE INSERT ON TABLE \"public\".\"account\" FROM \"nf_writer\"");
    }

    @DatabaseTest(TestServer.POSTGRES_18)
    void aListedRoleHasWhatIsGrantedAndNothingElse(TestDatabase database) throws SQLException {
        ensureRoles(database);
        database.execute(
                "CREATE TABLE account (id integer PRIMARY KEY)", "GRANT SELECT, DELETE ON account TO nf_reader");

        assertThat(change(database, schema(List.of(), account -> {}))).isEmpty();
        assertThat(change(
                        database,
                        schema(
                                List.of("nf_reader"),
                                account -> account.to("nf_reader").select())))
                .containsExactly("REVOKE DELETE ON TABLE \"public\".\"account\" FROM \"nf_reader\"");
    }

    @DatabaseTest(TestServer.POSTGRES_18)
    void aTableThatIsAddedUnderDefaultPrivilegesHasThem(TestDatabase database) throws SQLException {
        ensureRoles(database);
        change(database, new PgSchema() {
            {
                tables(new Account(account -> {}));
                roles("nf_reader");
                byDefault("public").onTables().grantTo("nf_reader").select();
            }
        });
        SchemaDefinition more = new PgSchema() {
            {
                tables(new Account(account -> {}), new Note());
                roles("nf_reader");
                byDefault("public").onTables().grantTo("nf_reader").select();
            }
        };

        assertThat(change(database, more))
                .hasSize(2)
                .contains("GRANT SELECT ON TABLE \"public\".\"note\" TO \"nf_reader\"");
        assertThat(flux(database, more).generate().nothingToDo()).isTrue();
    }

    @Test
    void aRoleWhoseRightsAreToldHasToBeListed() {
        SchemaDefinition schema =
                schema(List.of(), account -> account.to("clerk").select());

        assertThatThrownBy(schema::catalog)
                .isInstanceOf(NestFluxException.class)
                .hasMessageContaining("rights of role clerk are told, but the role is not listed")
                .hasMessageContaining("roles(\"clerk\")");
    }

    @Test
    void rightsOnWhatIsNotListedAreAMistake() {
        SchemaDefinition schema = new PgSchema() {
            {
                roles(PUBLIC);
                onType("app", "mood").revokeFromPublic();
            }
        };

        assertThatThrownBy(schema::catalog)
                .isInstanceOf(NestFluxException.class)
                .hasMessageContaining("rights are told on type app.mood, but nothing listed is that");
    }
}
