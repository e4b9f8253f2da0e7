package io.nestflux.introspect.postgres;

import static io.nestflux.introspect.postgres.Reading.column;
import static io.nestflux.introspect.postgres.Reading.table;
import static io.nestflux.testing.TestServer.POSTGRES_14;
import static io.nestflux.testing.TestServer.POSTGRES_18;
import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.catalog.Column;
import io.nestflux.catalog.Compression;
import io.nestflux.catalog.Generated;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.Storage;
import io.nestflux.catalog.Table;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.util.Optional;

class PgColumnsTest {

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void tellsTypesAsTheServerWritesThem(TestDatabase database) {
        Table table = table(database, "create extension citext", "create type app.\"Mood\" as enum ('ok')", """
                create table app.t (
                  v varchar(20), c char(3), n numeric(10, 2), b bit varying(5), i interval day to second (2),
                  ts timestamptz (3), tm time, f float8, a int[][], r int4range, mr int4multirange,
                  ci citext, m app."Mood", ms app."Mood"[], one "char")""");

        assertThat(table.columns())
                .extracting(Column::type)
                .containsExactly(
                        "character varying(20)",
                        "character(3)",
                        "numeric(10,2)",
                        "bit varying(5)",
                        "interval day to second(2)",
                        "timestamp(3) with time zone",
                        "time without time zone",
                        "double precision",
                        "integer[]",
                        "int4range",
                        "int4multirange",
                        "public.citext",
                        "app.\"Mood\"",
                        "app.\"Mood\"[]",
                        "\"char\"");
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void tellsDefaultsInOneStyleWhateverTheSession(TestDatabase database) {
        Table table = table(
                database,
                "alter role " + database.user() + " in database " + database.name() + " set datestyle = 'SQL, DMY'",
                "alter role " + database.user() + " in database " + database.name() + " set timezone = 'Asia/Tokyo'",
                "alter role " + database.user() + " in database " + database.name() + " set search_path = app",
                "create type app.mood as enum ('ok')",
                """
                create table app.t (
                  s text default 'it''s \\ $1', n numeric default 1.50, d date default '2020-02-03',
                  ts timestamptz default '2020-01-01 12:00+02', iv interval default '26 hours',
                  b bytea default '\\x00ff', m app.mood default 'ok', f timestamptz default now())""");

        assertThat(table.columns())
                .extracting(column -> column.defaultValue().orElseThrow())
                .containsExactly(
                        "'it''s \\ $1'::text",
                        "1.50",
                        "'2020-02-03'::date",
                        "'2020-01-01 10:00:00+00'::timestamp with time zone",
                        "'26:00:00'::interval",
                        "'\\x00ff'::bytea",
                        "'ok'::app.mood",
                        "now()");
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void tellsNullabilityAndComments(TestDatabase database) {
        Table table = table(
                database,
                "create table app.t (a int not null, b int)",
                "comment on column app.t.b is ' spaces stay '",
                "comment on table app.t is 'a table'");

        assertThat(column(table, "a").nullable()).isFalse();
        assertThat(column(table, "a").comment()).isEmpty();
        assertThat(column(table, "b").nullable()).isTrue();
        assertThat(column(table, "b").comment()).contains(" spaces stay ");
        assertThat(table.comment()).contains("a table");
        assertThat(table.checks()).isEmpty();
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void tellsGenerationWithoutOuterParentheses(TestDatabase database) {
        Table table = table(database, """
                create table app.t (
                  a int, s text,
                  g int generated always as (a * 2 + 1) stored,
                  l text generated always as (lower(s)) stored)""");

        assertThat(column(table, "g").generated()).contains(new Generated("(a * 2) + 1", true));
        assertThat(column(table, "g").defaultValue()).isEmpty();
        assertThat(column(table, "l").generated()).contains(new Generated("lower(s)", true));
    }

    @DatabaseTest(POSTGRES_18)
    void tellsVirtualGeneration(TestDatabase database) {
        Table table = table(database, "create table app.t (a int, g int generated always as (a + 1) virtual)");

        assertThat(column(table, "g").generated()).contains(new Generated("a + 1", false));
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void tellsOnlyWhatDiffersFromTheTypesDefaults(TestDatabase database) {
        Table table = table(
                database,
                "create collation app.\"Own\" (provider = icu, locale = 'de')",
                """
                create table app.t (
                  plain text, c text collate "C", own text collate app."Own", d text collate "default",
                  st text, same text, co text)""",
                "alter table app.t alter st set storage external, alter same set storage extended",
                "alter table app.t alter co set compression pglz");

        assertThat(column(table, "plain").options()).isEqualTo(Options.NONE);
        assertThat(column(table, "c").options()).isEqualTo(Options.NONE.with(PgOption.COLLATION, "\"C\""));
        assertThat(column(table, "own").options()).isEqualTo(Options.NONE.with(PgOption.COLLATION, "app.\"Own\""));
        assertThat(column(table, "d").options()).isEqualTo(Options.NONE);
        assertThat(column(table, "st").options()).isEqualTo(Options.NONE.with(PgOption.STORAGE, Storage.EXTERNAL));
        assertThat(column(table, "same").options()).isEqualTo(Options.NONE);
        assertThat(column(table, "co").options()).isEqualTo(Options.NONE.with(PgOption.COMPRESSION, Compression.PGLZ));
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void keepsTheOrderAndSkipsDroppedColumns(TestDatabase database) {
        Table table = table(
                database,
                "create table app.t (z int, gone int, a int, \" m \" int)",
                "alter table app.t drop column gone",
                "alter table app.t add column b int default 7");

        assertThat(table.columns()).extracting(Column::name).containsExactly("z", "a", " m ", "b");
        assertThat(column(table, "b").defaultValue()).isEqualTo(Optional.of("7"));
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void tellsATablesOptions(TestDatabase database) {
        Table table = table(database, """
                create unlogged table app.t (a text)
                with (fillfactor = 80, autovacuum_enabled = false, toast.autovacuum_enabled = false)""");

        assertThat(table.options())
                .isEqualTo(Options.NONE
                        .with(PgOption.UNLOGGED)
                        .with(PgOption.with("fillfactor"), "80")
                        .with(PgOption.with("autovacuum_enabled"), "false")
                        .with(PgOption.with("toast.autovacuum_enabled"), "false"));
    }
}
