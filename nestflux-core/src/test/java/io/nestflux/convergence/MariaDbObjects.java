package io.nestflux.convergence;

import io.nestflux.table.mysql.MySqlSchema;
import io.nestflux.table.mysql.MySqlTable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** What only MariaDB has: sequences, system versioning, periods. */
final class MariaDbObjects extends MySqlSchema {

    static final class Numbered extends MySqlTable {
        Numbered() {
            super("numbered");
            bigint("id").defaultExpression("nextval(`plain`)").primaryKey();
            bigint("other").defaultExpression("nextval(`it's``one`) + 1");
        }
    }

    static final class Remembering extends MySqlTable {
        Remembering(String how) {
            super("remembering " + how);
            integer("id").primaryKey();
            varchar("name", 20).unique();
            varchar("secret", 20).withoutSystemVersioning().comment("nobody remembers");
            switch (how) {
                case "with columns" ->
                    systemVersioning().columns("from", "until").invisible();
                case "transactions" ->
                    systemVersioning().columns("from", "until").byTransaction();
                default -> systemVersioning();
            }
        }
    }

    static final class Parted extends MySqlTable {
        Parted(String how) {
            super("parted " + how);
            integer("id").primaryKey();
            systemVersioning();
            LocalDateTime start = LocalDateTime.of(2025, 1, 1, 0, 0);
            switch (how) {
                case "by rows" -> partitionBySystemTime().limit(1000).of(3);
                case "by month" ->
                    partitionBySystemTime()
                            .interval("1 MONTH", start)
                            .of(
                                    partition("h").history().comment("old"),
                                    partition("c").current());
                case "by itself" ->
                    partitionBySystemTime().interval("1 MONTH", start).auto();
                default -> partitionBySystemTime().of(2);
            }
        }
    }

    static final class Booked extends MySqlTable {
        Booked(String how) {
            super("booked " + how);
            Column<Integer> room = integer("room").notNull();
            Column<LocalDate> from = date("from").notNull();
            Column<LocalDate> until = date("until").notNull();
            period("my stay", from, until);
            if (how.equals("once")) {
                primaryKey(room).withoutOverlaps("my stay");
            } else {
                unique("no_overlaps").on(room).withoutOverlaps("my stay");
                check("from_then_until", "`from` < `until`");
            }
        }
    }

    static final class Listed extends MySqlTable {
        Listed() {
            super("listed");
            integer("region");
            partitionByList("region")
                    .of(partition("one").in(1), partition("rest").otherwise());
        }
    }

    MariaDbObjects() {
        sequences(
                sequence("plain"),
                sequence("it's`one")
                        .startWith(5)
                        .incrementBy(-2)
                        .minValue(-100)
                        .maxValue(10)
                        .cache(0)
                        .cycle()
                        .comment("counts down"),
                sequence("small").as("smallint unsigned"));
        tables(
                new Numbered(),
                new Remembering("plainly"),
                new Remembering("with columns"),
                new Remembering("transactions"),
                new Parted("by rows"),
                new Parted("by month"),
                new Parted("by itself"),
                new Parted("in two"),
                new Booked("once"),
                new Booked("twice"),
                new Listed());
    }
}
