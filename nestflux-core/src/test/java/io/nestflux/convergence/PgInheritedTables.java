package io.nestflux.convergence;

import io.nestflux.table.postgres.PgPartition;
import io.nestflux.table.postgres.PgSchema;
import io.nestflux.table.postgres.PgTable;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Partitions of every kind, children, exclusion constraints and replica identities that PostgreSQL 14 has. */
final class PgInheritedTables extends PgSchema {

    static final class Measurement extends PgTable {
        final Column<Integer> id = integer("id").notNull();
        final Column<LocalDate> day = date("day").notNull();
        final Column<String> place = text("place").defaultValue("here");

        Measurement() {
            super("app", "Measure.ment");
            partitionByRange(day, id);
            primaryKey(id, day);
            check("known", "place <> ''");
            index().on(place.desc());
            partition("m 2023").from(LocalDate.of(2023, 1, 1), MINVALUE).to(LocalDate.of(2024, 1, 1), 0);
            PgPartition year = partition("other", "m_2024")
                    .from("2024-01-01", 0)
                    .to("2025-01-01", MAXVALUE)
                    .partitionByList(day)
                    .comment("it's sub-partitioned");
            year.partition("m_2024_05")
                    .in(LocalDate.of(2024, 5, 1), "2024-05-02")
                    .with("fillfactor", "70");
            year.partition("m_2024_rest").defaultPartition().index("own Index").on(day, id);
            partition("m_rest").defaultPartition().unlogged().check("own", "id > 0");
        }
    }

    static final class Spread extends PgTable {
        final Column<Long> id = bigint("id").notNull();

        Spread(Measurement measurement) {
            super("app", "spread");
            partitionByHash(id, expression("lower(name)").opclass("text_ops"));
            text("name");
            Column<Integer> measurementId = integer("m_id");
            Column<LocalDate> day = date("m_day");
            foreignKey().columns(measurementId, day).references(() -> measurement.id, () -> measurement.day);
            for (int part = 0; part < 3; part++) {
                partition("spread_" + part)
                        .modulus(3)
                        .remainder(part)
                        .unique("key_" + part)
                        .on(id);
            }
        }
    }

    static final class Told extends PgTable {
        Told() {
            super("app", "told");
            Column<String> word = text("word");
            partitionByList(word.collate("C"));
            partition("told_this").in("this", "it's \\ that", null);
            partition("told_more").in(expression("upper('more')"));
        }
    }

    static final class Person extends PgTable {
        final Column<Integer> id = serial("id").primaryKey();
        final Column<String> name = text("name").notNull().defaultValue("?");

        Person() {
            super("app", "person");
            check("named", "name <> ''");
            check("alone", "id > 0").noInherit();
            replicaIdentityFull();
        }
    }

    static final class Dated extends PgTable {
        final Column<OffsetDateTime> since = timestamptz("since").defaultNow();

        Dated() {
            super("app", "dated");
            replicaIdentityNothing();
        }
    }

    static final class Member extends PgTable {
        Member(Person person, Dated dated) {
            super("other", "member");
            inherits(person, dated);
            Column<Integer> number = integer("number").notNull().unique("member number");
            primaryKey(person.id);
            index("by_name").on(person.name, dated.since, number);
            replicaIdentityUsing("member number");
        }
    }

    static final class Booking extends PgTable {
        Booking() {
            super("app", "booking");
            Column<Integer> room = integer("room");
            var during = tsrange("during");
            Column<String> note = text("note");
            exclude().on(room, "=").on(during, "&&");
            exclude("No Note twice")
                    .using("btree")
                    .on(expression("lower(note)"), "=")
                    .on(note.collate("C").desc(), "=")
                    .include(room)
                    .with("fillfactor", "70")
                    .where("room > 3 and note <> 'x'")
                    .initiallyDeferred()
                    .comment("it's excluded");
            exclude("odd").on(room.opclass("gist_int4_ops"), "<>").deferrable();
        }
    }

    PgInheritedTables() {
        Measurement measurement = new Measurement();
        Person person = new Person();
        Dated dated = new Dated();
        tables(
                measurement,
                new Spread(measurement),
                new Told(),
                person,
                dated,
                new Member(person, dated),
                new Booking());
        extensions("btree_gist");
    }
}
