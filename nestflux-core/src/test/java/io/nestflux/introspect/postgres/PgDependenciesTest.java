package io.nestflux.introspect.postgres;

import static io.nestflux.introspect.postgres.Reading.catalog;
import static io.nestflux.testing.TestServer.POSTGRES_14;
import static io.nestflux.testing.TestServer.POSTGRES_18;
import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.catalog.Catalog;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.util.List;

class PgDependenciesTest {

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void tellsWhatUsesColumnsTypesSequencesAndKeys(TestDatabase database) {
        Catalog catalog = catalog(
                database,
                "create type app.mood as enum ('ok', 'sad')",
                "create sequence app.numbers",
                """
                create table app.t (
                  id serial primary key, n int default nextval('app.numbers'), s text,
                  g int generated always as (n + 1) stored,
                  one app.mood, many app.mood[] default array['ok']::app.mood[],
                  constraint c check (n > 1 or one = 'ok'),
                  constraint f foreign key (n) references app.t)""",
                "create index i on app.t (lower(s)) where one <> 'sad'",
                "create sequence app.owned increment 5 owned by app.t.n");

        assertThat(told(catalog))
                .containsExactlyInAnyOrder(
                        "column app.t.g -> column app.t.n",
                        "column app.t.n -> sequence app.numbers",
                        "column app.t.one -> enum type app.mood",
                        "column app.t.many -> enum type app.mood",
                        "check app.t.c -> column app.t.n",
                        "check app.t.c -> column app.t.one",
                        "check app.t.c -> enum type app.mood",
                        "index app.t.i -> column app.t.s",
                        "index app.t.i -> column app.t.one",
                        "index app.t.i -> enum type app.mood",
                        "foreign key app.t.f -> primary key app.t.t_pkey");
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void tellsThatADefaultUsesAnotherColumnsSerial(TestDatabase database) {
        assertThat(told(catalog(
                        database,
                        "create table app.a (id serial)",
                        "create table app.b (id int default nextval('app.a_id_seq'))")))
                .containsExactly("column app.b.id -> column app.a.id");
    }

    private static List<String> told(Catalog catalog) {
        return catalog.dependencies().stream()
                .map(dependency -> dependency.user() + " -> " + dependency.used())
                .toList();
    }
}
