package io.nestflux.introspect.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.introspect.Scope;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.util.HashSet;
import java.util.Set;

/** What a later server may have, shown by kinds that are unknown for once. */
class NewerKindsTest {

    private static Set<String> without(Set<String> all, String one) {
        Set<String> rest = new HashSet<>(all);
        rest.remove(one);
        return rest;
    }

    private static String query(Set<String> catalogs, Set<String> relations) {
        return new PgQueries(Scope.of(Set.of("public")), 19).of(NewerKinds.query(catalogs, relations));
    }

    @DatabaseTest({TestServer.POSTGRES_14, TestServer.POSTGRES_18})
    void anObjectOfAnUnknownKindIsNamedAsTheServerNamesIt(TestDatabase database) {
        database.execute(
                "CREATE CONVERSION mine FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8",
                "CREATE SCHEMA elsewhere",
                "CREATE CONVERSION elsewhere.theirs FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8",
                "CREATE MATERIALIZED VIEW graph AS SELECT 1 AS n",
                "CREATE TABLE plain (id int PRIMARY KEY, t text)");

        String seen = "select kind || ' ' || schema || '.' || name from (%s) q order by 1";
        assertThat(database.query(seen.formatted(query(
                        without(NewerKinds.KNOWN_CATALOGS, "pg_conversion"),
                        without(NewerKinds.KNOWN_RELATIONS, "m")))))
                .containsExactly("conversion public.mine", "materialized view public.graph");
        assertThat(database.query(seen.formatted(query(NewerKinds.KNOWN_CATALOGS, NewerKinds.KNOWN_RELATIONS))))
                .isEmpty();
    }
}
