package io.nestflux.migrate.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.migrate.Resumptions;
import io.nestflux.sql.Dialect;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ordinary files can go on at each of their statements; what stops one has to be read by what is left. */
class PgSessionStateTest {

    @Test
    void aDumpGoesOnAnywhere() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                PgSessionStateTest.class.getResourceAsStream("/io/nestflux/migration/dumps/pg_dump-18.sql"))) {
            assertThat(stops(new String(in.readAllBytes(), StandardCharsets.UTF_8)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DO $$ BEGIN UPDATE t SET a = 1; RAISE NOTICE 'set'; INSERT INTO t VALUES (1)"
                        + " ON CONFLICT (a) DO UPDATE SET a = 2; END $$; CREATE INDEX CONCURRENTLY ON t (a); SELECT 1;",
                "DO $$ BEGIN PERFORM set_config('search_path', 'x', true); SET LOCAL work_mem = '1MB'; END $$; VACUUM t;",
                "SELECT 'first; SET it, then go'; VACUUM t;",
                "CREATE TEMP TABLE tmp (a int); CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS"
                        + " $$ BEGIN RETURN (SELECT a FROM tmp); END $$;",
                "INSERT INTO t VALUES (1); CREATE FUNCTION f() RETURNS bigint LANGUAGE sql AS 'SELECT lastval()';",
                "INSERT INTO lastval (currval) VALUES (1); VACUUM t; UPDATE lastval SET currval = 2;",
                "CREATE TEMP TABLE tmp (a int) ON COMMIT DROP; VACUUM t; SELECT 1 AS tmp;",
            })
    void anOrdinaryFileGoesOnAnywhere(String file) {
        assertThat(stops(file)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DO $$ BEGIN EXECUTE 'SET search_path = x'; END $$; VACUUM t;",
                "DO $$ BEGIN EXECUTE format('SET search_path = %I', 'x'); END $$; VACUUM t;",
                "DO $$ BEGIN IF true THEN SET search_path = x; END IF; END $$; VACUUM t;",
                "INSERT INTO t VALUES (1); VACUUM t; DO $$ BEGIN PERFORM lastval(); END $$;",
                "INSERT INTO t VALUES (1); VACUUM t; INSERT INTO u SELECT currval('t_id_seq');",
                "CREATE TEMP TABLE tmp (a int); VACUUM t; DO $$ BEGIN INSERT INTO tmp VALUES (1); END $$;",
            })
    void whatReadsWhatIsGoneStops(String file) {
        assertThat(stops(file)).isNotEmpty();
    }

    private static List<String> stops(String file) {
        return Resumptions.stops(file, Dialect.POSTGRESQL, PgSessionState::new);
    }
}
