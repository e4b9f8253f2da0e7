package io.nestflux.introspect.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.catalog.Unmanaged;
import io.nestflux.introspect.Introspectors;
import io.nestflux.introspect.Scope;
import io.nestflux.sql.Dialect;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** What no record describes is seen, and named. */
class PgOtherKindsTest {

    @DatabaseTest({TestServer.POSTGRES_14, TestServer.POSTGRES_18})
    void areNamedInTheirSchemasAndInTheDatabase(TestDatabase database) throws SQLException {
        database.execute(
                "CREATE PUBLICATION all_of_it FOR ALL TABLES",
                "CREATE FOREIGN DATA WRAPPER nowhere",
                "CREATE SERVER far FOREIGN DATA WRAPPER nowhere",
                "CREATE TYPE pair AS (a integer, b integer)",
                "CREATE FUNCTION first_of(pair) RETURNS integer LANGUAGE sql AS 'SELECT $1.a'",
                "CREATE CAST (pair AS integer) WITH FUNCTION first_of(pair)",
                "CREATE FUNCTION same(pair, pair) RETURNS boolean LANGUAGE sql AS 'SELECT $1.a = $2.a'",
                "CREATE OPERATOR === (leftarg = pair, rightarg = pair, function = same)",
                "CREATE TEXT SEARCH CONFIGURATION mine (COPY = simple)",
                "CREATE TEXT SEARCH DICTIONARY words (template = simple)",
                "ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO PUBLIC",
                "SELECT lo_create(0)",
                "CREATE SCHEMA elsewhere",
                "CREATE TEXT SEARCH DICTIONARY elsewhere.words (template = simple)");

        try (Connection connection = database.connect()) {
            assertThat(Introspectors.forDialect(Dialect.POSTGRESQL)
                            .introspect(connection, Scope.of(Set.of("public")))
                            .unmanaged())
                    .extracting(Unmanaged::toString)
                    .containsExactlyInAnyOrder(
                            "publication all_of_it",
                            "foreign-data wrapper nowhere",
                            "foreign server far",
                            "cast public.pair as integer",
                            "operator public.===",
                            "text search configuration public.mine",
                            "text search dictionary public.words",
                            "default privileges in all schemas " + database.user() + ".tables",
                            "large objects 1 of them");
        }
    }
}
