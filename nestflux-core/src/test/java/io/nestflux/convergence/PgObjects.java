package io.nestflux.convergence;

import io.nestflux.catalog.Compression;
import io.nestflux.catalog.Storage;
import io.nestflux.table.postgres.PgEnum;
import io.nestflux.table.postgres.PgSchema;
import io.nestflux.table.postgres.PgTable;
import java.math.BigDecimal;
import java.time.OffsetDateTime;

/** Every option of columns, keys, foreign keys, checks, indexes and sequences that PostgreSQL 14 has. */
final class PgObjects extends PgSchema {

    static final class Columns extends PgTable {
        Columns() {
            super("app", "columns");
            comment("it's a table; with -- odd /* words */ and \\ in it\nand a second line");
            integer("id").generatedAlwaysAsIdentity().primaryKey().comment("it's a column");
            smallint("c_small").generatedByDefaultAsIdentity();
            bigint("c_identity")
                    .generatedByDefaultAsIdentity(s -> s.startWith(1000)
                            .incrementBy(10)
                            .minValue(10)
                            .maxValue(90_000)
                            .cache(20)
                            .cycle());
            bigint("c_downwards")
                    .generatedAlwaysAsIdentity(s -> s.incrementBy(-1).sequenceName("My Numbers"));
            numeric("price", 10, 2).notNull().defaultValue(new BigDecimal("9.90"));
            integer("quantity").notNull().defaultValue(1);
            numeric("total").generatedAs("price * quantity").stored().comment("");
            text("c_lower")
                    .generatedAs("lower('ABC' || quantity::text)")
                    .stored()
                    .notNull();
            text("c_plain").storage(Storage.PLAIN);
            text("c_external").storage(Storage.EXTERNAL).compression(Compression.PGLZ);
            bytea("c_main").storage(Storage.MAIN);
            jsonb("c_extended").storage(Storage.EXTENDED);
            text("c_array").array().storage(Storage.EXTERNAL);
            varchar("c_collated", 10)
                    .collation("POSIX")
                    .notNull()
                    .defaultValue("a")
                    .unique();
            text("c_checked").check("c_checked <> ''");
            bigint("c_sequence").defaultExpression("nextval('app.\"Invoice No\"'::regclass)");
            with("fillfactor", "70");
            with("autovacuum_enabled", "false");
            with("toast.autovacuum_enabled", "false");
            check("quantity > 0 and price between 0 and 1000");
            check("positive", "quantity in (1, 2, 3) or price > 0").comment("why it's so");
            check("not_valid", "price < 100").notValid();
            check("no_inherit", "price is distinct from 3").noInherit();
        }
    }

    static final class Parent extends PgTable {
        final Column<Integer> id = integer("id").generatedAlwaysAsIdentity().primaryKey("parent_has_a_key");
        final Column<Integer> a = integer("a").notNull();
        final Column<String> b = varchar("b", 20).notNull();
        final Column<String> c = text("c").unique(key -> key.deferrable());
        final Column<OffsetDateTime> d = timestamptz("d").unique();

        Parent() {
            super("app", "parent");
            unlogged();
            unique().on(a, b).include(c).with("fillfactor", "80").comment("both of them");
            unique("b_then_a").on(b, a);
            unique("late").on(d, a).initiallyDeferred();
        }
    }

    static final class Child extends PgTable {
        final Column<Integer> x = integer("x").notNull();
        final Column<Integer> y = integer("y").notNull();
        final Column<Integer> self = integer("self_x");

        Child(Parent parent, Ring ring) {
            super("other", "child");
            unlogged();
            primaryKey(x, y).comment("composite").include(self);
            Column<Integer> selfY = integer("self_y");
            foreignKey()
                    .columns(self, selfY)
                    .references(() -> x, () -> y)
                    .onDelete(SET_NULL)
                    .matchFull();
            Column<Integer> a = integer("a").defaultValue(0);
            Column<String> b = varchar("b", 20);
            foreignKey()
                    .columns(a, b)
                    .references(() -> parent.a, () -> parent.b)
                    .onUpdate(CASCADE);
            foreignKey("turned")
                    .columns(b, a)
                    .references(() -> parent.b, () -> parent.a)
                    .onDelete(SET_DEFAULT);
            integer("cascading")
                    .references(() -> parent.id, fk -> fk.onDelete(CASCADE).onUpdate(CASCADE));
            integer("restricting")
                    .references(() -> parent.id, fk -> fk.onDelete(RESTRICT).onUpdate(RESTRICT));
            integer("defaulting")
                    .defaultValue(1)
                    .references(() -> parent.id, fk -> fk.onDelete(SET_DEFAULT).onUpdate(SET_DEFAULT));
            integer("nulling")
                    .references(() -> parent.id, fk -> fk.onUpdate(SET_NULL).deferrable());
            integer("deferred")
                    .references(() -> parent.id, fk -> fk.initiallyDeferred().comment("later"));
            integer("unchecked").references(() -> parent.id, fk -> fk.notValid().name("never looked"));
            integer("twice").references(() -> parent.id).references(() -> parent.id);
            integer("ring").references(() -> ring.id);
        }
    }

    static final class Ring extends PgTable {
        final Column<Integer> id = serial("id").primaryKey();

        Ring(Ring next) {
            super("app", next == null ? "ring_2" : "ring_1");
            Ring[] other = {next};
            unlogged();
            if (next != null) {
                next.back = this;
            }
            integer("next").references(() -> other[0] == null ? back.id : other[0].id);
        }

        private Ring back = this;
    }

    static final class Indexes extends PgTable {
        Indexes() {
            super("app", "indexes");
            Column<Integer> n = integer("n");
            Column<Integer> m = integer("m").notNull();
            Column<String> t = text("t");
            Column<String> doc = jsonb("doc");
            Column<String> at = point("at");
            Column<String> words = tsvector("words");
            index().on(n);
            index().on(n);
            index().on(n, m.desc(), t.nullsFirst());
            index().on(m.desc().nullsLast(), n.desc().nullsFirst(), t.nullsLast());
            index().unique().on(t).include(n, m);
            index("partial").on(t).where("n > 5 and t like 'a%' or m in (1, 2)");
            index().on(expression("lower(t)"));
            index().on(expression("lower(t)"), n, expression("(n + m)"), expression("n * 2"));
            index().on(expression("t || 'x'").desc().nullsLast());
            index("collated")
                    .on(t.collate("C"), expression("upper(t)").collate("POSIX").desc());
            index("patterns").on(t.opclass("text_pattern_ops"), n.opclass("int4_ops"));
            index("trigrams")
                    .on(t.opclass("ext.gist_trgm_ops", "siglen=32"))
                    .using("gist")
                    .comment("fuzzy");
            index("trigrams 2").on(t.opclass("ext.gin_trgm_ops")).using("gin").with("fastupdate", "off");
            index().on(doc).using("gin");
            index("paths").on(doc.opclass("jsonb_path_ops")).using("gin");
            index().on(at).using("gist").with("buffering", "on");
            index("spgist").on(at).using("spgist");
            index("hash").on(t).using("hash").with("fillfactor", "60");
            index("brin")
                    .on(n, m.opclass("int4_minmax_multi_ops", "values_per_range=16"))
                    .using("brin")
                    .with("pages_per_range", "32")
                    .with("autosummarize", "on");
            index().on(words).using("gin");
            index("filled").on(m).with("fillfactor", "70").with("deduplicate_items", "off");
            index("everything")
                    .unique()
                    .on(m.desc(), expression("lower(t)"))
                    .include(n)
                    .where("n is not null");
        }
    }

    static final class Names extends PgTable {
        static final String LONG = "a_name_that_is_exactly_as_long_as_PostgreSQL_lets_any_name_be__";

        Names() {
            super("Sch\"ema. of $1", LONG);
            Column<Integer> id = integer("ID").generatedByDefaultAsIdentity().primaryKey();
            Column<String> select = text("select").unique();
            Column<String> longest = varchar("another_name_that_is_just_as_long_as_a_name_is_allowed_to_be__", 9)
                    .unique();
            text("it's \"quoted\"; -- really").notNull().defaultValue("x").check("\"select\" <> 'it''s; -- $$'");
            text("größe").generatedAs("\"select\" || 'ß'").stored();
            text("漢字のとても長い名前").unique();
            serial("a.b");
            integer("self").references(() -> id);
            index().on(longest, select, id);
            index("Idx \"with\" . everything").on(select.desc()).where("\"ID\" > 0 and \"a.b\" <> 2");
            check("chk; \"odd\"", "\"größe\" <> ''");
            enumeration("en um", PgEnum.of("En \"um\"", "it's", "a,b", "A", "a", "select", "with \"q\""))
                    .defaultValue("it's");
        }
    }

    /** Like a serial column, but that its sequence has a comment, and so is one that stands alone. */
    static final class Fed extends PgTable {
        final Column<Integer> number =
                integer("number").notNull().defaultExpression("nextval('app.\"it''s fed\"'::regclass)");

        Fed() {
            super("app", "fed");
        }
    }

    PgObjects() {
        Fed fed = new Fed();
        Parent parent = new Parent();
        Ring ring = new Ring(null);
        tables(new Columns(), parent, new Child(parent, ring), ring, new Ring(ring), new Indexes(), new Names(), fed);
        extensions(extension("pg_trgm").inSchema("ext"), extension("btree_gist"));
        schema("empty", "nothing in it; it's empty");
        schema("app", "tables of the application");
        sequences(
                sequence("app", "Invoice No")
                        .startWith(100)
                        .incrementBy(5)
                        .minValue(5)
                        .maxValue(1000)
                        .cache(3)
                        .cycle()
                        .comment("it's counted"),
                sequence("small").asSmallint(),
                sequence("whole").asInteger().incrementBy(-1),
                sequence("app", "owned").ownedBy(() -> parent.id),
                sequence("app", "it's fed")
                        .ownedBy(() -> fed.number)
                        .incrementBy(3)
                        .comment("by hand"));
        enumTypes(
                PgEnum.of("unused", "a", "b").comment("by nobody"),
                PgEnum.of("placed", "x").schema("other"));
    }
}
