package io.nestflux.migrate.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a statement does to the session that runs it. */
class PgStatementsTest {

    private static final String LONG = "insert into t values ('" + "it''s ".repeat(20_000) + "')";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set role admin",
                "SET /* now */ LOCAL ROLE admin",
                "set session authorization default",
                "set session session authorization default",
                "select set_config('role', 'admin', false)",
                "do $$ begin set role admin; end $$",
                "do $$ begin execute 'set role admin'; end $$"
            })
    void changesTheRole(String sql) {
        assertThat(PgStatements.changesRole(sql)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"create role admin", "set search_path = a -- set role b", "comment on role a is 'a role'"})
    void doesNotChangeTheRole(String sql) {
        assertThat(PgStatements.changesRole(sql)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "set search_path = app | true",
                "reset all | true",
                "select pg_catalog . set_config('search_path', '', false) | true",
                "select set_config ('a.b', '', true) | true",
                "set local search_path = app | false",
                "set constraints all deferred | false",
                "select 'set_config(' | false",
                "settle | false"
            })
    void knowsWhatChangesNothingButSettings(String sql, boolean setting) {
        assertThat(PgStatements.isSetting(sql)).isEqualTo(setting);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "listen a | true",
                "create temp table a (id int) | true",
                "create local temporary table a (id int) | true",
                "declare a cursor with hold for select 1 | true",
                "declare a cursor for select 1 | false",
                "select 1 into temp a | true",
                "select set_config('a.b', f('x', true), false) | true",
                "select set_config('a.b', 'false', true) | false",
                "select set_config('a.b', 'x', 'off') | true",
                "select pg_advisory_lock(1) | true",
                "select pg_try_advisory_lock_shared(1) | true",
                "select pg_advisory_xact_lock(1) | false",
                "do $$ begin perform pg_advisory_lock(1); end $$ | true",
                "create table a (id int) | false"
            })
    void knowsWhatStaysBehindInTheProcess(String sql, boolean outlives) {
        assertThat(PgStatements.outlivesTransaction(sql)).isEqualTo(outlives);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "create table a (id int) | 3",
                "create unlogged table a (id serial primary key, b int unique) | 6",
                "create index i on a (b) | 2",
                "create unique index i on a (b) | 3",
                "drop table a, b | 16",
                "drop index i | 2",
                "insert into a values ('primary key unique unique') | 2"
            })
    void countsTheLocks(String sql, int locks) {
        assertThat(PgStatements.locks(sql)).isEqualTo(locks);
    }

    @Test
    void aLiteralMayBeOfAnyLength() {
        assertThat(PgStatements.isConcurrent(
                        "create index concurrently i on a (b) where c = '" + LONG.replace("'", "''") + "'"))
                .isTrue();
        assertThat(PgStatements.isConcurrent("comment on table a is 'now'")).isFalse();
        assertThat(PgStatements.changesRole(LONG + " -- role")).isFalse();
        assertThat(PgStatements.outlivesTransaction(LONG)).isFalse();
        assertThat(PgStatements.locks(LONG)).isEqualTo(2);
    }
}
