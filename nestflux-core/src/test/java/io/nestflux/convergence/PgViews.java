package io.nestflux.convergence;

import io.nestflux.table.postgres.PgMaterializedView;
import io.nestflux.table.postgres.PgSchema;
import io.nestflux.table.postgres.PgTable;
import io.nestflux.table.postgres.PgView;
import java.math.BigDecimal;

/** Views on views in no particular order, materialized views with indexes, and rules of tables and views. */
final class PgViews extends PgSchema {

    enum State {
        NEW,
        SENT
    }

    static final class Item extends PgTable {
        final Column<Integer> id = integer("id").generatedByDefaultAsIdentity().primaryKey();
        final Column<State> state = enumeration("state", State.class).notNull().defaultValue(State.NEW);
        final Column<String> note = varchar("note", 20);
        final Column<BigDecimal> price = numeric("price", 10, 2);
        final Column<Integer> parent = integer("parent");

        Item() {
            super("app", "item");
            rule("item_keep").onDelete().where("old.price > 100").doInsteadNothing();
            rule("item log")
                    .onUpdate()
                    .doAlso("INSERT INTO app.log VALUES (old.id, 'it''s')", "DELETE FROM app.log WHERE id < 0")
                    .comment("it's logged");
        }
    }

    static final class Log extends PgTable {
        Log() {
            super("app", "log");
            integer("id");
            text("what");
            rule("never").onUpdate().doInsteadNothing().disabled();
            rule("replica").onUpdate().doInsteadNothing().onlyOnReplica();
            rule("always").onDelete().where("old.id is null").doInsteadNothing().always();
        }
    }

    /** On a view that is listed behind it. */
    static final class Top extends PgView {
        Top() {
            super("app", "top");
            as("SELECT *, price * 2 AS twice FROM app.live");
            comment("it's on top; with \\ in it");
            column("twice").comment("both of them");
        }
    }

    static final class Live extends PgView {
        Live() {
            super("app", "live");
            as("SELECT id, note, price FROM app.item WHERE state = 'new' AND note IN ('a', 'b', 'it''s');");
            securityBarrier();
            checkOption(LOCAL);
            column("note").defaultExpression("'a'").comment("why");
        }
    }

    static final class Writable extends PgView {
        Writable() {
            super("app", "My \"odd\" View");
            as("SELECT id, note FROM app.item -- don't stop here");
            rule("insert").onInsert().doInstead("INSERT INTO app.item (id, note) VALUES (new.id, new.note)");
            rule("delete").onDelete().doInsteadNothing();
        }
    }

    static final class Tree extends PgView {
        Tree() {
            super("app", "tree");
            as("""
                    WITH RECURSIVE t (id, depth) AS (
                        SELECT id, 0 FROM app.item WHERE parent IS NULL
                        UNION ALL
                        SELECT i.id, t.depth + 1 FROM app.item i JOIN t ON i.parent = t.id
                    )
                    SELECT id, depth FROM t
                    """);
            with("security_barrier", "false");
        }
    }

    static final class Sums extends PgMaterializedView {
        Sums() {
            super("app", "sums");
            as("SELECT state, note, sum(price) AS total FROM app.item GROUP BY state, note");
            with("fillfactor", "80");
            with("toast.autovacuum_enabled", "false");
            comment("all of it");
            column("total").comment("the sum");
            index("sums_key").unique().on(column("state"), column("note").desc().nullsLast());
            index().on(expression("lower(note)")).where("total > 5").include(column("state"));
            index("by total").on(column("total")).with("fillfactor", "70").comment("by total");
        }
    }

    static final class Empty extends PgMaterializedView {
        Empty() {
            super("other", "empty");
            as("SELECT total FROM app.sums");
            withNoData();
            index().on(column("total"));
        }
    }

    PgViews() {
        tables(new Item(), new Log());
        materializedViews(new Empty(), new Sums(), materializedView("other", "inline", "SELECT 1 AS one"));
        views(new Top(), new Live(), new Writable(), new Tree(), view("app", "a", "SELECT one FROM other.inline"));
    }
}
