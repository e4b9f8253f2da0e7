package io.nestflux.plan.mysql;

import static io.nestflux.plan.mysql.TableBuilder.autoIncrement;
import static io.nestflux.plan.mysql.TableBuilder.commented;
import static io.nestflux.plan.mysql.TableBuilder.prefixed;
import static io.nestflux.plan.mysql.TableBuilder.stored;
import static io.nestflux.plan.mysql.TableBuilder.table;
import static io.nestflux.plan.mysql.TableBuilder.virtual;
import static io.nestflux.plan.mysql.TableBuilder.with;
import static io.nestflux.plan.mysql.TableBuilder.withDefault;

import io.nestflux.catalog.Dialect;
import io.nestflux.catalog.ForeignKey.Action;
import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.Options;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Pairs of schemas, each about one thing that changes. */
final class MySqlPlanCases {

    /** Two schemas, and the servers that know what is in them. */
    record Case(List<TableBuilder> before, List<TableBuilder> after, Set<Dialect> servers) {

        Case {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        static Case of(List<TableBuilder> before, List<TableBuilder> after) {
            return new Case(before, after, EnumSet.of(Dialect.MYSQL, Dialect.MARIADB));
        }

        Case on(Dialect dialect) {
            return new Case(before, after, EnumSet.of(dialect));
        }
    }

    private MySqlPlanCases() {}

    static Map<String, Case> all() {
        Map<String, Case> cases = new LinkedHashMap<>();
        addTables(cases);
        addColumns(cases);
        addGenerated(cases);
        addKeys(cases);
        addForeignKeys(cases);
        addCharsets(cases);
        return cases;
    }

    private static void addTables(Map<String, Case> cases) {
        cases.put(
                "create_tables_in_a_circle",
                Case.of(
                        List.of(),
                        List.of(
                                withId("org")
                                        .column("owner_id", "int")
                                        .index("owner_id", "owner_id")
                                        .foreignKey("org_owner_id_fkey", "owner_id", "user", Action.SET_NULL),
                                withId("user")
                                        .column("org_id", "int not null")
                                        .index("org_id", "org_id")
                                        .foreignKey("user_org_id_fkey", "org_id", "org", Action.CASCADE))));
        cases.put(
                "table_options",
                Case.of(
                        List.of(withId("t").comment("it's old").option(Options.ENGINE, "innodb")),
                        List.of(withId("t")
                                .option(Options.ENGINE, "myisam")
                                .option(Options.ROW_FORMAT, "dynamic")
                                .option(Options.WITH + "checksum", "1"))));
        cases.put(
                "table_comment",
                Case.of(List.of(withId("t")), List.of(withId("t").comment("C:\\temp and 'quotes'"))));
    }

    private static void addColumns(Map<String, Case> cases) {
        cases.put(
                "add_two_columns_at_the_end",
                columns(t -> t, t -> t.column("avatarUrl", "varchar(500)").column("phoneNumber", "varchar(20)")));
        cases.put(
                "add_columns_between",
                Case.of(
                        List.of(table("t").column("b", "int").column("e", "int")),
                        List.of(table("t")
                                .column("a", "int")
                                .column("b", "int")
                                .column("c", "int")
                                .column("d", "int not null", withDefault("7"))
                                .column("e", "int")
                                .column("f", "int"))));
        cases.put(
                "add_column_with_everything",
                columns(
                        t -> t,
                        t -> t.column(
                                "c",
                                "varchar(10) not null",
                                withDefault("'x'"),
                                commented("a \\ and a '"),
                                with(Options.CHARSET, "latin1"),
                                with(Options.COLLATION, "latin1_bin"),
                                with(Options.INVISIBLE, "true"))));
        cases.put("add_not_null_column_without_default", columns(t -> t, t -> t.column("c", "varchar(10) not null")));
        cases.put(
                "add_column_with_a_default_for_each_row",
                columns(
                        t -> t,
                        t -> t.column("token", "varchar(36) not null", withDefault("(uuid())"))
                                .column("later", "int")
                                .unique("token", "token")));
        cases.put(
                "change_columns",
                columns(
                        t -> t.column("a", "varchar(10)")
                                .column("b", "int", withDefault("1"))
                                .column("c", "int not null", commented("old"))
                                .column("d", "enum('x','y')")
                                .column("e", "bigint"),
                        t -> t.column("a", "varchar(20)")
                                .column("b", "int", withDefault("2"))
                                .column("c", "int")
                                .column("d", "enum('x','y','z')")
                                .column("e", "int unsigned not null", withDefault("0"))));
        cases.put(
                "timestamp_that_takes_null",
                columns(
                        t -> t.column("a", "timestamp not null", withDefault("CURRENT_TIMESTAMP")),
                        t -> t.column(
                                "a",
                                "timestamp(3)",
                                withDefault("CURRENT_TIMESTAMP(3)"),
                                with(Options.ON_UPDATE, "CURRENT_TIMESTAMP(3)"))));
        cases.put(
                "drop_columns_with_index_and_check",
                columns(
                        t -> t.column("a", "int")
                                .column("b", "int")
                                .index("ab", "a", "b")
                                .index("b", "b")
                                .check("b_check", "`b` > 0"),
                        t -> t.column("a", "int").index("ab", "a")));
        cases.put(
                "reference_system",
                Case.of(
                                List.of(withId("t")
                                        .column("p", "point not null", with(Options.SRID, "0"))
                                        .index("p", false, "spatial", Options.NONE, IndexPart.column("p"))),
                                List.of(withId("t")
                                        .column("p", "point not null", with(Options.SRID, "4326"))
                                        .index("p", false, "spatial", Options.NONE, IndexPart.column("p"))))
                        .on(Dialect.MYSQL));
        cases.put(
                "column_check",
                columns(
                                t -> t.column("a", "int", with(Options.CHECK, "`a` > 0")),
                                t -> t.column("a", "bigint", with(Options.CHECK, "`a` > 0")))
                        .on(Dialect.MARIADB));
    }

    private static void addGenerated(Map<String, Case> cases) {
        cases.put(
                "virtual_becomes_stored",
                columns(
                        t -> t.column("a", "int")
                                .column("v", "int", virtual("`a` + 1"))
                                .column("w", "int", virtual("`v` + 1"))
                                .column("z", "int")
                                .index("v", "v")
                                .check("v_check", "`v` > 0"),
                        t -> t.column("a", "int")
                                .column("v", "int", stored("`a` + 1"))
                                .column("w", "int", virtual("`v` + 1"))
                                .column("z", "int")
                                .index("v", "v")
                                .check("v_check", "`v` > 0")));
        cases.put(
                "stored_becomes_plain",
                columns(
                        t -> t.column("a", "int").column("s", "int", stored("`a` + 1")),
                        t -> t.column("a", "int").column("s", "int")));
        cases.put(
                "virtual_becomes_plain",
                columns(
                        t -> t.column("a", "int").column("v", "int", virtual("`a` + 1")),
                        t -> t.column("a", "int").column("v", "int")));
        cases.put(
                "expression_changes",
                columns(
                        t -> t.column("a", "int")
                                .column("s", "int", stored("`a` + 1"))
                                .column("v", "int", virtual("`a` + 1")),
                        t -> t.column("a", "bigint")
                                .column("s", "bigint", stored("`a` + 2"))
                                .column("v", "int", virtual("`a` + 2"))));
        cases.put(
                "generated_before_what_it_reads",
                columns(
                        t -> t.column("z", "int"),
                        t -> t.column("g", "int", virtual("`b` + 1"))
                                .column("b", "int")
                                .column("z", "int")));
    }

    private static void addKeys(Map<String, Case> cases) {
        cases.put(
                "primary_key_changes",
                Case.of(
                        List.of(table("t")
                                .column("a", "int not null", autoIncrement())
                                .column("b", "int not null")
                                .primaryKey("a")),
                        List.of(table("t")
                                .column("a", "int not null")
                                .column("b", "int not null")
                                .primaryKey("b", "a"))));
        cases.put(
                "numbered_column_is_added",
                Case.of(
                        List.of(table("t").column("a", "int")),
                        List.of(table("t")
                                .column("id", "bigint unsigned not null", autoIncrement())
                                .column("a", "int")
                                .primaryKey("id"))));
        cases.put(
                "numbers_move_to_another_column",
                Case.of(
                        List.of(table("t")
                                .column("a", "int not null", autoIncrement())
                                .column("b", "int not null")
                                .primaryKey("a")),
                        List.of(table("t")
                                .column("a", "int not null")
                                .column("b", "int not null", autoIncrement())
                                .primaryKey("a")
                                .unique("b", "b"))));
        cases.put(
                "indexes",
                columns(
                        t -> t.column("a", "varchar(100)")
                                .column("b", "int")
                                .index("a", "a")
                                .index("b", "b")
                                .unique("gone", "b"),
                        t -> t.column("a", "varchar(100)")
                                .column("b", "int")
                                .index("a", false, "btree", Options.NONE, prefixed("a", 10))
                                .index(
                                        "b",
                                        false,
                                        "btree",
                                        Options.NONE.with(Options.INVISIBLE, "true"),
                                        IndexPart.column("b"))
                                .unique("a_b", "a", "b")));
        cases.put(
                "fulltext_indexes",
                columns(
                        t -> t.column("a", "text")
                                .column("b", "text")
                                .column("n", "int")
                                .index("n", "n"),
                        t -> t.column("a", "text")
                                .column("b", "text")
                                .index("a", false, "fulltext", Options.NONE, IndexPart.column("a"))
                                .index(
                                        "ab",
                                        false,
                                        "fulltext",
                                        Options.NONE,
                                        IndexPart.column("a"),
                                        IndexPart.column("b"))
                                .column("n", "int")
                                .index("n", "n")));
        cases.put(
                "functional_index",
                columns(
                                t -> t.column("a", "varchar(100)").column("b", "int"),
                                t -> t.column("a", "varchar(200)")
                                        .column("b", "int")
                                        .index(
                                                "low",
                                                true,
                                                "btree",
                                                Options.NONE,
                                                IndexPart.expression("lower(`a`)"),
                                                IndexPart.column("b")))
                        .on(Dialect.MYSQL));
        cases.put(
                "checks",
                columns(
                        t -> t.column("a", "int").check("same", "`a` > 0").check("other", "`a` > 1"),
                        t -> t.column("a", "int")
                                .column("b", "int")
                                .check("same", "`a` > `b`")
                                .check("third", "`a` > 1")));
        cases.put(
                "check_switched_off",
                columns(
                                t -> t.column("a", "int").check("c", "`a` > 0"),
                                t -> t.column("a", "int")
                                        .check("c", "`a` > 0", Options.NONE.with(Options.ENFORCED, "false")))
                        .on(Dialect.MYSQL));
    }

    private static void addForeignKeys(Map<String, Case> cases) {
        cases.put(
                "key_type_under_a_foreign_key",
                Case.of(
                        List.of(withId("org"), child("int", Action.NO_ACTION)),
                        List.of(
                                table("org").column("id", "bigint not null").primaryKey("id"),
                                child("bigint", Action.NO_ACTION))));
        cases.put(
                "foreign_key_action",
                Case.of(
                        List.of(withId("org"), child("int", Action.NO_ACTION)),
                        List.of(withId("org"), child("int", Action.CASCADE))));
        cases.put(
                "index_under_a_foreign_key",
                Case.of(
                        List.of(withId("org"), child("int", Action.NO_ACTION)),
                        List.of(
                                withId("org"),
                                withId("user")
                                        .column("org_id", "int")
                                        .column("at", "int")
                                        .index("org_at", "org_id", "at")
                                        .foreignKey("user_org_id_fkey", "org_id", "org", Action.NO_ACTION))));
        cases.put(
                "wider_text_under_a_foreign_key",
                Case.of(
                        List.of(
                                table("org")
                                        .column("id", "varchar(10) not null")
                                        .primaryKey("id"),
                                child("varchar(10)", Action.CASCADE)),
                        List.of(
                                table("org")
                                        .column("id", "varchar(20) not null")
                                        .primaryKey("id"),
                                child("varchar(20)", Action.CASCADE))));
        cases.put(
                "drop_the_table_that_is_referred_to",
                Case.of(
                        List.of(withId("org"), child("int", Action.CASCADE)),
                        List.of(withId("user").column("org_id", "int").index("org_id", "org_id"))));
    }

    private static void addCharsets(Map<String, Case> cases) {
        UnaryOperator<TableBuilder> columns = t -> t.column("inherits", "varchar(10) not null")
                .column("text", "text")
                .column("own", "varchar(10)", with(Options.CHARSET, "ascii"), with(Options.COLLATION, "ascii_bin"))
                .column("number", "int")
                .index("inherits", "inherits");
        cases.put(
                "table_character_set",
                Case.of(
                        List.of(columns.apply(withId("t")
                                .option(Options.CHARSET, "latin1")
                                .option(Options.COLLATION, "latin1_swedish_ci"))),
                        List.of(columns.apply(withId("t")
                                        .option(Options.CHARSET, "utf8mb4")
                                        .option(Options.COLLATION, "utf8mb4_bin"))
                                .column("added", "varchar(5)"))));
        cases.put(
                "character_set_under_a_foreign_key",
                Case.of(
                        List.of(
                                code("country", "latin1").primaryKey("code"),
                                code("city", "latin1")
                                        .index("code", "code")
                                        .foreignKey("city_code_fkey", "code", "country", "code", Action.CASCADE)),
                        List.of(
                                code("country", "utf8mb4").primaryKey("code"),
                                code("city", "utf8mb4")
                                        .index("code", "code")
                                        .foreignKey("city_code_fkey", "code", "country", "code", Action.CASCADE))));
    }

    private static TableBuilder code(String name, String charset) {
        return table(name)
                .column("code", "char(2) not null")
                .option(Options.CHARSET, charset)
                .option(Options.COLLATION, charset + "_bin");
    }

    private static TableBuilder withId(String name) {
        return table(name).column("id", "int not null").primaryKey("id");
    }

    private static TableBuilder child(String type, Action onDelete) {
        return withId("user")
                .column("org_id", type)
                .index("org_id", "org_id")
                .foreignKey("user_org_id_fkey", "org_id", "org", onDelete);
    }

    private static Case columns(UnaryOperator<TableBuilder> before, UnaryOperator<TableBuilder> after) {
        return Case.of(List.of(before.apply(withId("t"))), List.of(after.apply(withId("t"))));
    }
}
