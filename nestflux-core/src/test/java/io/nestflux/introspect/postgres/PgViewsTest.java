package io.nestflux.introspect.postgres;

import static io.nestflux.introspect.postgres.Reading.catalog;
import static io.nestflux.testing.TestServer.POSTGRES_14;
import static io.nestflux.testing.TestServer.POSTGRES_18;
import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Fingerprint;
import io.nestflux.catalog.Firing;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.Rule;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.catalog.View;
import io.nestflux.catalog.View.ViewColumn;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.util.Optional;

class PgViewsTest {

    private static View view(Catalog catalog, String name) {
        return catalog.schema("app").orElseThrow().objects(View.class).stream()
                .filter(view -> view.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void aViewHasColumnsAQueryAndOptions(TestDatabase database) {
        View view = view(
                catalog(
                        database,
                        "create table app.t (id int, s varchar(5))",
                        """
                        create view app.v with (security_barrier) as
                        select id, s collate "C" as c from app.t where id > 0 with local check option""",
                        "alter view app.v alter column id set default 5",
                        "comment on view app.v is 'why'",
                        "comment on column app.v.c is 'C'"),
                "v");

        assertThat(view.materialized()).isFalse();
        assertThat(view.columns())
                .containsExactly(
                        new ViewColumn("id", "integer", Optional.of("5"), Optional.empty()),
                        new ViewColumn("c", "character varying(5) COLLATE \"C\"", Optional.empty(), Optional.of("C")));
        assertThat(view.query()).startsWith("SELECT ").contains("FROM app.t").doesNotEndWith(";");
        assertThat(view.comment()).contains("why");
        assertThat(view.options())
                .isEqualTo(Options.NONE
                        .with(PgOption.with("security_barrier"), "true")
                        .with(PgOption.with("check_option"), "local"));
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void whetherAMaterializedViewIsFilledIsKnownButNotCompared(TestDatabase database) {
        Catalog empty = catalog(
                database,
                "create materialized view app.m with (fillfactor = 70) as select 1 as one with no data",
                "create unique index i on app.m (one)");
        Catalog filled = catalog(database, "refresh materialized view app.m");

        assertThat(view(empty, "m").options())
                .isEqualTo(Options.NONE.with(PgOption.NO_DATA).with(PgOption.with("fillfactor"), "70"));
        assertThat(view(filled, "m").options()).isEqualTo(Options.NONE.with(PgOption.with("fillfactor"), "70"));
        assertThat(view(filled, "m").parts()).extracting(SchemaObject::name).containsExactly("i");
        assertThat(Fingerprint.of(empty)).isEqualTo(Fingerprint.of(filled));
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void whatTheDefinitionOfAMaterializedViewCannotSayIsLeftAlone(TestDatabase database) {
        Catalog catalog = catalog(
                database,
                "create materialized view app.m as select 'a'::text as s",
                "alter materialized view app.m alter column s set statistics 500",
                "create materialized view app.n as select 'a'::text as s",
                "alter materialized view app.n alter column s set storage external");

        assertThat(catalog.schema("app").orElseThrow().objects()).isEmpty();
        assertThat(catalog.unmanaged())
                .extracting(unmanaged -> unmanaged.name().toString())
                .containsExactly("app.m", "app.n");
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void rulesArePartsOfTablesAndViews(TestDatabase database) {
        Catalog catalog = catalog(
                database,
                "create table app.t (id int)",
                "create view app.v as select id from app.t",
                "create rule on_t as on delete to app.t do instead nothing",
                "alter table app.t enable always rule on_t",
                "comment on rule on_t on app.t is 'why'",
                "create rule on_v as on insert to app.v do instead insert into app.t values (new.id)");

        Rule onTable = Reading.table(catalog, "t").others(Rule.class).get(0);
        assertThat(onTable.definition()).startsWith("CREATE RULE on_t AS").endsWith("DO INSTEAD NOTHING");
        assertThat(onTable.comment()).contains("why");
        assertThat(onTable.options()).isEqualTo(Options.NONE.with(PgOption.ENABLED, Firing.ALWAYS));
        assertThat(view(catalog, "v").parts()).extracting(SchemaObject::name).containsExactly("on_v");
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void theServerTellsWhatViewsAndRulesUseAlsoThoseElsewhere(TestDatabase database) {
        Catalog catalog = catalog(
                database,
                "create schema elsewhere",
                "create table app.t (id int primary key, a text, b text)",
                "create view app.v as select id, a, b from app.t group by id",
                "create materialized view app.m as select a from app.v",
                "create rule r as on delete to app.t do also update app.t set a = null where t.id = old.id",
                "create view elsewhere.w as select count(b) as n from app.t");

        assertThat(catalog.dependencies())
                .extracting(dependency -> dependency.user() + " -> " + dependency.used())
                .contains(
                        "view app.v -> column app.t.a",
                        "view app.v -> primary key app.t.t_pkey",
                        "materialized view app.m -> view app.v",
                        "rule app.t.r -> column app.t.id",
                        "view elsewhere.w -> column app.t.b")
                .doesNotContain("view app.v -> view app.v");
        assertThat(catalog.schemas()).hasSize(1);
    }
}
