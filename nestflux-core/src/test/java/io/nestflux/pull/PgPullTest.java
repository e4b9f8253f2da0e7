package io.nestflux.pull;

import static io.nestflux.testing.TestServer.POSTGRES_14;
import static io.nestflux.testing.TestServer.POSTGRES_18;
import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.convergence.PgConvergenceTest;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestRoles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;

/** Everything that PostgreSQL has and the model describes comes into the classes. */
class PgPullTest {

    @TempDir
    Path directory;

    private static String byHand(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(PgConvergenceTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void tablesOfAllForms(TestDatabase database) throws Exception {
        database.execute(byHand("postgres-by-hand.sql"));

        PulledProject.of(database, directory).isExact();
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void viewsRulesAndMaterializedViews(TestDatabase database) throws Exception {
        database.execute(byHand("postgres-views-by-hand.sql"));

        PulledProject.of(database, directory).isExact();
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void typesOfUsers(TestDatabase database) throws Exception {
        database.execute(
                "create schema app",
                "create schema other",
                "create type app.mood as enum ('happy', 'so so', 'SAD', '1st', 'class', 'so-so', '')",
                "create type app.role as enum ('member', 'admin')",
                "create type other.user_role as enum ('a')",
                "comment on type other.user_role is 'who''s who'",
                "create type unused as enum ('x')",
                "create type nothing as enum ()",
                "create collation app.german (provider = icu, locale = 'de', deterministic = false)",
                "create domain app.email as varchar(255) not null default 'x@y' check (value like '%@%')",
                "comment on domain app.email is 'an address'",
                "create domain app.work_email as app.email check (length(value) > 3)"
                        + " constraint second check (length(value) < 100)",
                "create domain app.my_mood as app.mood default 'happy'",
                "create domain app.tags as text[]",
                "create domain app.name as text collate app.german",
                "create type app.inner_part as (a int, b text collate \"C\")",
                "create type app.outer_part as (m app.mood, p app.inner_part[], e app.email, n numeric(5,2))",
                "comment on column app.outer_part.m is 'the mood'",
                "create type app.float_range as range (subtype = float8, subtype_diff = float8mi)",
                "create type app.role_range as range (subtype = app.role, multirange_type_name = app.role_ranges)",
                "create table app.t (id int primary key, m app.mood default 'so so', ms app.mood[],"
                        + " r app.role not null default 'member', o other.user_role default 'a', e app.email,"
                        + " w app.work_email, mm app.my_mood, t app.tags, i app.inner_part, p app.outer_part[],"
                        + " f app.float_range, rr app.role_range, mr app.role_ranges, n app.name,"
                        + " g text collate app.german, u unused)",
                "create table other.t (m app.mood, r app.role references app.u deferrable)"
                        .replace(" references app.u deferrable", ""));

        PulledProject.of(database, directory).isExact();
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void partitionsAndTablesThatInherit(TestDatabase database) throws Exception {
        database.execute(
                "create schema app",
                "create schema old",
                "create table app.measure (at timestamptz not null, site int not null, value numeric default 0,"
                        + " primary key (at, site)) partition by range (at)",
                "create index on app.measure (site)",
                "create table app.measure_2024 partition of app.measure for values from ('2024-01-01') to ('2025-01-01')",
                "create table old.measure_1 partition of app.measure for values from (minvalue) to ('2024-01-01')"
                        + " partition by hash (site)",
                "create table old.measure_1_0 partition of old.measure_1 for values with (modulus 2, remainder 0)",
                "create table old.measure_1_1 partition of old.measure_1 for values with (modulus 2, remainder 1)"
                        + " with (fillfactor = 70)",
                "create table app.measure_rest partition of app.measure default",
                "create index own_idx on app.measure_2024 (value)",
                "alter table app.measure_2024 add constraint own_check check (value >= 0)",
                "comment on table app.measure_2024 is 'one year'",
                "create table app.kinds (kind text, n int, f numeric) partition by list (lower(kind))",
                "create table app.kinds_a partition of app.kinds for values in ('a', 'it''s', null)",
                "create table app.measure_2025 partition of app.measure for values from ('2025-01-01') to ('2026-01-01')"
                        + " partition by list (site)",
                "create table app.measure_2025_a partition of app.measure_2025 for values in (1, 2)",
                "create table app.site (id int primary key)",
                "alter table app.measure_2025_a add foreign key (site) references app.site,"
                        + " alter value set default 5, alter value set statistics 7, replica identity full",
                "comment on column app.measure_2025_a.value is 'its own'",
                "create statistics app.of_a_year on at, site from app.measure_2025",
                "create table app.base (id int primary key, name text not null)",
                "create table app.special (extra int, check (extra > 0), foreign key (id) references app.base,"
                        + " unique (name)) inherits (app.base)",
                "create index on app.special (name, extra)");

        PulledProject.of(database, directory).isExact();
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void routinesTriggersPoliciesAndConstraintsOfAllKinds(TestDatabase database) throws Exception {
        database.execute(
                "create schema app",
                "create extension btree_gist",
                "create function app.touch() returns trigger language plpgsql as $$ begin return new; end $$",
                "create function app.add(a int, b int default 1) returns int language sql immutable as 'select a + b'",
                "create function app.add(a text, b text) returns text language sql as $f$ select a || '\\s \"' || b $f$",
                "comment on function app.add(int, int) is 'adds'",
                "create procedure app.clean() language sql as 'select 1'",
                "create aggregate app.total (int) (sfunc = int4pl, stype = int, initcond = '0')",
                "create table app.booking (id int generated always as identity primary key, room int,"
                        + " during tstzrange, owner text, a int, b int,"
                        + " exclude using gist (room with =, during with &&),"
                        + " constraint named exclude using gist (lower(owner) collate \"C\" with =, during with &&)"
                        + " include (a) where (room > 1) deferrable initially deferred)",
                "create trigger touch before insert or update of owner, room on app.booking for each row"
                        + " when (new.room > 0) execute function app.touch('a', 'it''s', E'b\\\\s')",
                "create constraint trigger late after delete on app.booking deferrable initially deferred"
                        + " for each row execute function app.touch()",
                "create trigger many after insert on app.booking referencing new table as fresh"
                        + " for each statement execute function app.touch()",
                "alter table app.booking disable trigger many",
                "alter table app.booking enable row level security",
                "create policy own on app.booking for select using (owner = current_user)",
                "create policy hold on app.booking as restrictive for all to public using (room > 0)"
                        + " with check (room > 1)",
                "create statistics app.both (ndistinct, dependencies) on a, b from app.booking",
                "create view app.shown as select id, owner from app.booking",
                "create trigger instead instead of update on app.shown for each row execute function app.touch()",
                "alter table app.booking replica identity full");

        PulledProject.of(database, directory).isExact();
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void rightsOfRoles(TestDatabase database) throws Exception {
        try (Connection connection = database.connect()) {
            TestRoles.ensure(connection, List.of("nf_reader", "nf_writer", "nf_admin"));
        }
        database.execute(
                "create schema bank",
                "create type bank.mood as enum ('good')",
                "create table bank.account (id serial primary key, number int generated always as identity,"
                        + " owner text, amount int)",
                "create view bank.shown as select id from bank.account",
                "create function bank.f(a int) returns int language sql as 'select 1'",
                "create function bank.f(a int, b int default 2) returns int language sql as 'select 1'",
                "create function bank.g() returns int language sql as 'select 1'",
                "grant usage, create on schema bank to nf_reader",
                "grant select, insert on bank.account to nf_reader",
                "grant update (owner, amount), select (owner) on bank.account to nf_writer with grant option",
                "grant select on bank.shown to nf_reader",
                "grant usage on sequence bank.account_id_seq to nf_writer",
                "revoke execute on function bank.g() from public",
                "grant execute on function bank.f(int, int) to nf_admin",
                "revoke usage on type bank.mood from public",
                "alter default privileges in schema bank grant select on tables to nf_admin with grant option",
                "grant select on bank.account, bank.shown to nf_admin with grant option");

        PulledProject.of(database, directory).isExact();
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void keysAndIndexesOfTablesOfATypeAndIndexesWithCollationsOfOthers(TestDatabase database) throws Exception {
        database.execute(
                "create schema app",
                "create collation app.german (provider = icu, locale = 'de')",
                "create type app.address as (id int, street text collate \"C\", zip text, kind varchar(3)[])",
                "create table app.home of app.address (id primary key, zip not null default '')",
                "create index on app.home (street, zip)",
                "create unique index by_zip on app.home (lower(zip) collate app.german, street desc)",
                "create table app.office of app.address",
                "alter table app.office add unique (street)",
                "create index on app.office (kind)");

        PulledProject.of(database, directory).isExact();
    }

    @DatabaseTest(POSTGRES_18)
    void typesThatColumnsBringAreNotListed(TestDatabase database) throws Exception {
        database.execute(
                "create type role as enum ('member')",
                "create type mood as enum ('good')",
                "create type unused as enum ('x')",
                "create domain my_mood as mood",
                "create table t (r role[], m my_mood)");

        PulledProject project = PulledProject.of(database, directory).isExact();

        assertThat(project.file("schemas/MainSchema.java"))
                .contains("enumTypes(PublicTypes.UNUSED)")
                .doesNotContain("domains(");
        assertThat(project.file("schemas/main/tables/PublicTypes.java"))
                .contains("MOOD")
                .contains("UNUSED")
                .doesNotContain("ROLE");
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void foreignKeysToPartitionsAndChildren(TestDatabase database) throws Exception {
        database.execute(
                "create table m (id int, at date, primary key (id, at)) partition by range (at)",
                "create table m_old partition of m for values from (minvalue) to ('2024-01-01')",
                "create table m_new partition of m for values from ('2024-01-01') to (maxvalue) partition by hash (id)",
                "create table m_new_0 partition of m_new for values with (modulus 1, remainder 0)",
                "create table base (id int, name text)",
                "create table child (extra int, primary key (id), unique (name, extra)) inherits (base)",
                "create table t (id int references child, name text, extra int, at date,"
                        + " foreign key (id, at) references m_old on delete cascade,"
                        + " foreign key (id, at) references m_new_0, foreign key (name, extra) references child (name, extra))",
                "create table next (id int references child) inherits (child)");

        PulledProject.of(database, directory).isExact();
    }
}
