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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What no record describes is seen, and named. */
class PgOtherKindsTest {

    @DatabaseTest({TestServer.POSTGRES_14, TestServer.POSTGRES_18})
    void areNamedInTheirSchemasAndInTheDatabase(TestDatabase database) throws SQLException {
        database.execute(
                "CREATE PUBLICATION all_of_it FOR ALL TABLES",
                "CREATE FOREIGN DATA WRAPPER nowhere",
                "CREATE SERVER far FOREIGN DATA WRAPPER nowhere",
                "CREATE USER MAPPING FOR PUBLIC SERVER far",
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

        assertThat(unmanaged(database))
                .containsExactlyInAnyOrder(
                        "publication all_of_it",
                        "foreign-data wrapper nowhere",
                        "foreign server far",
                        "user mapping public on far",
                        "cast public.pair as integer",
                        "operator public.===",
                        "text search configuration public.mine",
                        "text search dictionary public.words",
                        "default privileges in all schemas " + database.user() + ".tables",
                        "large objects 1 of them");
    }

    @DatabaseTest({TestServer.POSTGRES_14, TestServer.POSTGRES_18})
    void areNotTheServersOwnPartsOfWhatIsDescribed(TestDatabase database) throws SQLException {
        database.execute(
                "CREATE TYPE ids AS RANGE (subtype = uuid)",
                "CREATE TYPE pair AS (a integer, b integer)",
                "CREATE TYPE pairs AS RANGE (subtype = pair)");

        assertThat(unmanaged(database)).isEmpty();
    }

    private static List<String> unmanaged(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            return Introspectors.forDialect(Dialect.POSTGRESQL)
                    .introspect(connection, Scope.of(Set.of("public")))
                    .unmanaged()
                    .stream()
                    .map(Unmanaged::toString)
                    .toList();
        }
    }

    @DatabaseTest({TestServer.POSTGRES_14, TestServer.POSTGRES_18})
    void norArePropertiesSilent(TestDatabase database) throws SQLException {
        boolean hasUnloggedSequences = database.server() == TestServer.POSTGRES_18;
        database.execute(
                "CREATE TABLE t (a integer CONSTRAINT t_a PRIMARY KEY, b text)",
                "ALTER TABLE t ADD CONSTRAINT positive CHECK (a > 0) NOT VALID",
                "CREATE INDEX part ON t (lower(b))",
                "CREATE TABLE child () INHERITS (t)",
                "ALTER TABLE child VALIDATE CONSTRAINT positive",
                "CREATE TABLE whole (a integer CONSTRAINT whole_a PRIMARY KEY) PARTITION BY LIST (a)",
                "CREATE TABLE whole_1 PARTITION OF whole FOR VALUES IN (1)",
                "CLUSTER whole_1 USING whole_1_pkey",
                "ALTER TABLE child ALTER a SET STATISTICS 500, ALTER b SET (n_distinct = -0.5)",
                "ALTER INDEX part ALTER 1 SET STATISTICS 50",
                "COMMENT ON INDEX whole_1_pkey IS 'of the key'",
                "CREATE EXTENSION citext",
                "COMMENT ON EXTENSION citext IS 'ours'",
                "CREATE EXTENSION pg_trgm",
                "CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
                "CREATE TRIGGER g BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f()",
                "ALTER INDEX part DEPENDS ON EXTENSION citext",
                "ALTER FUNCTION f() DEPENDS ON EXTENSION citext",
                "ALTER TRIGGER g ON t DEPENDS ON EXTENSION citext",
                "CREATE UNLOGGED TABLE u (a serial, b integer GENERATED ALWAYS AS IDENTITY)");
        if (hasUnloggedSequences) {
            database.execute(
                    "CREATE UNLOGGED SEQUENCE s",
                    "CREATE TABLE l (a integer GENERATED ALWAYS AS IDENTITY)",
                    "ALTER SEQUENCE l_a_seq SET UNLOGGED");
        }

        List<String> expected = new ArrayList<>(List.of(
                "index that a partition is clustered by public.whole_1.whole_1_pkey",
                "statistics target of an inherited column public.child.a",
                "n_distinct of an inherited column public.child.b",
                "statistics target of a part of an index public.part.lower",
                "comment on the index of an inherited constraint public.whole_1.whole_1_pkey",
                "comment on an extension citext",
                "dependence on an extension public.part on citext",
                "dependence on an extension public.f on citext",
                "dependence on an extension public.t.g on citext",
                "validity of an inherited check public.child.positive"));
        if (hasUnloggedSequences) {
            expected.add("identity whose sequence is unlogged public.l.a");
        }
        assertThat(unmanaged(database)).containsExactlyInAnyOrderElementsOf(expected);
    }
}
