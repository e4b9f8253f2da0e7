package io.nestflux.convergence;

import io.nestflux.table.mysql.MySqlIndex.Structure;
import io.nestflux.table.mysql.MySqlSchema;
import io.nestflux.table.mysql.MySqlTable;
import java.math.BigDecimal;
import java.time.LocalDateTime;

/**
 * Every option of tables, columns, keys, foreign keys, checks and indexes of MySQL; what MariaDB has not is left out.
 */
final class MySqlObjects extends MySqlSchema {

    static final class Columns extends MySqlTable {
        Columns(boolean mariaDb) {
            super("columns");
            comment("it's a table; with -- odd /* words */ and \\ in it\nand a second line");
            engine("InnoDB");
            charset("latin1");
            collation("latin1_german1_ci");
            rowFormat(RowFormat.COMPACT);
            bigint("id").unsigned().autoIncrement().primaryKey().comment("it's a \"column\" \\ here");
            Column<BigDecimal> price = decimal("price", 10, 2).notNull().defaultValue(new BigDecimal("9.90"));
            integer("quantity").notNull().defaultValue(1);
            decimal("total", 20, 2).generatedAs("price * quantity").stored().comment("");
            decimal("doubled", 20, 2).generatedAs("price * 2").virtual();
            varchar("c_lower", 20).generatedAs("lower(concat('ABC', quantity))").stored();
            if (!mariaDb) {
                varchar("c_upper", 20).generatedAs("upper(c_lower)").virtual().notNull();
            }
            varchar("c_here", 10);
            varchar("c_there", 10)
                    .charset("utf8mb4")
                    .collation("utf8mb4_unicode_ci")
                    .notNull()
                    .defaultValue("a")
                    .unique();
            varchar("c_collated", 10).collation("latin1_bin");
            integer("c_hidden").invisible();
            integer("c_hidden_too").notNull().invisible().defaultValue(3);
            Column<LocalDateTime> at =
                    datetime("at", 3).notNull().defaultNow().onUpdateNow().comment("when");
            varchar("c_checked", 10).check("c_checked <> ''");
            check("quantity > 0 and price between 0 and 1000");
            check("positive", "quantity in (1, 2, 3) or price > 0");
            check("text in it", "c_here <> 'it''s; -- `b` \"q\"'");
            index().on(price, at.desc());
        }
    }

    static final class Parent extends MySqlTable {
        final Column<Integer> id = integer("id").unsigned().autoIncrement().primaryKey();
        final Column<Integer> a = integer("a").notNull();
        final Column<String> b = varchar("b", 20).notNull();
        final Column<String> code = character("code", 3).charset("ascii").unique("code_key");

        Parent() {
            super("parent");
            unique().on(a, b);
            unique("b_then_a").on(b, a);
        }
    }

    static final class Child extends MySqlTable {
        Child(Parent parent, Ring ring) {
            super("child");
            Column<Integer> x = integer("x");
            Column<Integer> y = integer("y");
            primaryKey(x, y);
            Column<Integer> selfX = integer("self_x");
            Column<Integer> selfY = integer("self_y");
            foreignKey().columns(selfX, selfY).references(() -> x, () -> y);
            Column<Integer> a = integer("a");
            Column<String> b = varchar("b", 20);
            foreignKey()
                    .columns(a, b)
                    .references(() -> parent.a, () -> parent.b)
                    .onUpdate(CASCADE);
            foreignKey("turned")
                    .columns(b, a)
                    .references(() -> parent.b, () -> parent.a)
                    .onDelete(SET_NULL);
            integer("cascading")
                    .unsigned()
                    .references(() -> parent.id, fk -> fk.onDelete(CASCADE).onUpdate(CASCADE));
            integer("restricting")
                    .unsigned()
                    .references(() -> parent.id, fk -> fk.onDelete(RESTRICT).onUpdate(RESTRICT));
            integer("nulling")
                    .unsigned()
                    .references(() -> parent.id, fk -> fk.onDelete(SET_NULL).onUpdate(SET_NULL));
            integer("named").unsigned().references(() -> parent.id, fk -> fk.name("it's `named`"));
            integer("indexed").unsigned().unique().references(() -> parent.id);
            integer("twice").unsigned().references(() -> parent.id).references(() -> parent.id);
            character("code", 3).charset("ascii").references(() -> parent.code);
            integer("ring").unsigned().references(() -> ring.id);
        }
    }

    static final class Ring extends MySqlTable {
        final Column<Integer> id = integer("id").unsigned().autoIncrement().primaryKey();
        private Ring other = this;

        Ring(String name) {
            super(name);
            integer("next").unsigned().references(() -> other.id, fk -> fk.onDelete(SET_NULL));
        }

        static Ring[] pair() {
            Ring one = new Ring("ring_1");
            Ring two = new Ring("ring_2");
            one.other = two;
            two.other = one;
            return new Ring[] {one, two};
        }
    }

    static final class Indexes extends MySqlTable {
        Indexes(boolean mariaDb) {
            super("indexes");
            Column<Integer> n = integer("n");
            Column<Integer> m = integer("m").notNull();
            Column<String> t = varchar("t", 100).notNull();
            Column<String> words = text("words");
            Column<byte[]> bytes = blob("bytes");
            primaryKey(m.desc(), t.prefix(10));
            index().on(n);
            index().on(n, m.desc(), t.prefix(5));
            index().on(n, m);
            index().on(words.prefix(20), bytes.prefix(8).desc());
            unique().on(t.prefix(30), n);
            unique("only").on(n.desc(), t).comment("it's an index");
            index("hidden").on(t).invisible();
            index("a tree").on(t, n).using(Structure.BTREE);
            fulltext().on(words);
            fulltext("both").on(words, t).comment("words");
            if (mariaDb) {
                Column<String> place = point("place").notNull();
                spatial().on(place);
            } else {
                Column<String> place = point("place").srid(4326).notNull();
                Column<String> flat = geometry("flat").srid(0).notNull();
                spatial().on(place);
                spatial("flat places").on(flat).comment("flat");
                fulltext("pairs").on(words).parser("ngram");
                index().on(expression("lower(t)"));
                index().on(expression("n + m").desc(), n);
                unique("functional").on(expression("concat(t, 'it''s')"));
                index("array").on(expression("cast(json_extract(doc, '$.a') as unsigned array)"));
                json("doc");
                check("switched off", "n > 0").notEnforced();
            }
        }
    }

    static final class Names extends MySqlTable {
        static final String LONG = "a_name_that_is_exactly_as_long_as_MySQL_lets_any_name_of_it_be__";

        Names() {
            super(LONG);
            Column<Integer> id = integer("ID").autoIncrement().primaryKey();
            Column<String> select = varchar("select", 20).unique();
            Column<String> longest = varchar("another_name_that_is_just_as_long_as_MySQL_lets_any_name_of_it__", 9)
                    .unique();
            varchar("it's `quoted` \"so\"; -- really", 20)
                    .notNull()
                    .defaultValue("x")
                    .check("`select` <> 'it''s; -- $$'");
            varchar("größe", 20).generatedAs("concat(`select`, 'ß')").stored();
            varchar("漢字のとても長い名前", 20).unique();
            integer("a.b").defaultValue(1);
            integer("self").references(() -> id);
            index().on(longest, select, id);
            index("Idx `with` . everything $1").on(select.desc());
            check("chk; `odd`", "`größe` <> '' and `a.b` > 0");
            enumeration("en um", "it's", "a,b", "B", "with `q`", "with \"q\"").defaultValue("it's");
        }
    }

    static final class Layouts extends MySqlTable {
        Layouts(RowFormat format) {
            super("Layout " + format);
            rowFormat(format);
            integer("id").primaryKey();
            varchar("t", 2000);
            if (format == RowFormat.COMPRESSED) {
                keyBlockSize(4);
            }
        }
    }

    static final class InMemory extends MySqlTable {
        InMemory(String engine) {
            super("engine " + engine);
            engine(engine);
            Column<Integer> n = integer("n").notNull().unique();
            varchar("t", 10);
            if (engine.equals("MEMORY")) {
                index("hashed").on(n).using(Structure.HASH);
                index("tree").on(n).using(Structure.BTREE);
            }
        }
    }

    MySqlObjects(boolean mariaDb) {
        Parent parent = new Parent();
        Ring[] rings = Ring.pair();
        tables(
                new Columns(mariaDb),
                parent,
                new Child(parent, rings[0]),
                rings[0],
                rings[1],
                new Indexes(mariaDb),
                new Names(),
                new Layouts(MySqlTable.RowFormat.DYNAMIC),
                new Layouts(MySqlTable.RowFormat.REDUNDANT),
                new Layouts(MySqlTable.RowFormat.COMPRESSED),
                new InMemory("MEMORY"),
                new InMemory("MyISAM"));
    }
}
