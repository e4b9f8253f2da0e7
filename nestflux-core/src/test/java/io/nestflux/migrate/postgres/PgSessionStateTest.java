package io.nestflux.migrate.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.migrate.Resumptions;
import io.nestflux.sql.Dialect;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
                // temporary tables that are the same again
                "CREATE TEMP TABLE tmp (id serial PRIMARY KEY, a int DEFAULT 3, b varchar(9)); INSERT INTO tmp (a) VALUES"
                        + " (1), (2); CREATE INDEX ON tmp USING btree (a); UPDATE tmp SET a = a + 1; CREATE INDEX"
                        + " CONCURRENTLY ON t (a); UPDATE u SET a = tmp.a FROM tmp WHERE u.id = tmp.id; VACUUM t;"
                        + " DO $$ BEGIN INSERT INTO u SELECT id FROM tmp; END $$;",
                "CREATE TEMP TABLE tmp (LIKE t); INSERT INTO tmp SELECT * FROM t WHERE a > 3; VACUUM t; DELETE FROM u USING"
                        + " tmp WHERE u.a = tmp.a;",
                "WITH x AS (SELECT a FROM t) SELECT count(*) AS n INTO TEMP tmp FROM x; CREATE TEMP TABLE other AS SELECT n"
                        + " FROM tmp; DROP TABLE tmp; ALTER TYPE mood ADD VALUE 'fine'; SELECT n FROM other;",
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
                // temporary tables that may be others another time
                "CREATE TEMP TABLE tmp AS SELECT random() AS v; VACUUM t; SELECT * FROM tmp;",
                "CREATE TEMP TABLE tmp AS SELECT now() AS v; VACUUM t; DO $$ BEGIN INSERT INTO tmp VALUES (1); END $$;",
                "CREATE TEMP TABLE tmp (at date DEFAULT CURRENT_DATE); VACUUM t; SELECT * FROM tmp;",
                "SELECT 'today'::date AS v INTO TEMP tmp; VACUUM t; SELECT * FROM tmp;",
                "CREATE TEMP TABLE tmp AS SELECT a FROM t LIMIT 2; VACUUM t; SELECT * FROM tmp;",
                "CREATE TEMP TABLE tmp AS SELECT DISTINCT ON (a) b FROM t; VACUUM t; SELECT * FROM tmp;",
                "CREATE TEMP TABLE tmp AS SELECT nextval('s') AS v; VACUUM t; SELECT * FROM tmp;",
                "CREATE TEMP TABLE tmp AS SELECT own(a) AS v FROM t; VACUUM t; SELECT * FROM tmp;",
                "CREATE TEMP TABLE tmp AS SELECT relname FROM pg_class; VACUUM t; SELECT * FROM tmp;",
                "CREATE TEMP TABLE tmp (id serial, a int); INSERT INTO tmp (a) SELECT a FROM t; VACUUM t; TABLE tmp;",
                "CREATE TEMP TABLE tmp (LIKE t INCLUDING ALL); INSERT INTO tmp (a) VALUES (1); VACUUM t; TABLE tmp;",
                "CREATE TEMP TABLE tmp (a int) ON COMMIT DELETE ROWS; VACUUM t; TABLE tmp;",
                // what they read has changed, or may have
                "CREATE TEMP TABLE tmp AS SELECT a FROM t; UPDATE t SET a = 1; VACUUM t; SELECT * FROM tmp;",
                "CREATE TEMP TABLE tmp AS SELECT a FROM t; DROP TABLE u; VACUUM t; SELECT * FROM tmp;",
                "CREATE TEMP TABLE tmp AS SELECT a FROM t; ALTER TABLE t ADD b int; VACUUM t; SELECT * FROM tmp;",
                "CREATE TEMP TABLE tmp AS SELECT a FROM t; DO $$ BEGIN PERFORM 1; END $$; VACUUM t; SELECT * FROM tmp;",
                "CREATE TEMP TABLE tmp AS SELECT a FROM t; WITH x AS (DELETE FROM u RETURNING a) SELECT a FROM x; VACUUM t;"
                        + " SELECT * FROM tmp;",
                // which table is meant is not sure
                "CREATE TEMP TABLE tmp (a int); INSERT INTO public.tmp VALUES (1); VACUUM t; SELECT * FROM tmp;",
                "CREATE TEMP TABLE tmp (a int); SET search_path = public, pg_temp; VACUUM t; SELECT * FROM tmp;",
                "CREATE TEMP TABLE \"Tmp\" (a int); VACUUM t; SELECT * FROM \"Tmp\";",
                "CREATE TEMP TABLE tmp (a int); ALTER TABLE tmp RENAME TO tmp2; VACUUM t; SELECT * FROM tmp2;",
                "CREATE TEMP SEQUENCE tmp; VACUUM t; INSERT INTO t VALUES (nextval('tmp'));",
            })
    void whatReadsWhatIsGoneStops(String file) {
        assertThat(stops(file)).isNotEmpty();
    }

    private static List<String> stops(String file) {
        return Resumptions.stops(file, Dialect.POSTGRESQL, () -> new PgSessionState(Optional::of));
    }
}
