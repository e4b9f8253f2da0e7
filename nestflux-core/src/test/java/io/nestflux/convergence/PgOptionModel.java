package io.nestflux.convergence;

import static io.nestflux.testing.TestServer.POSTGRES_14;
import static io.nestflux.testing.TestServer.POSTGRES_18;

import io.nestflux.catalog.Compression;
import io.nestflux.catalog.Firing;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.Option;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.Storage;
import io.nestflux.table.postgres.PgAggregate;
import io.nestflux.table.postgres.PgCollation;
import io.nestflux.table.postgres.PgComposite;
import io.nestflux.table.postgres.PgDomain;
import io.nestflux.table.postgres.PgFunction;
import io.nestflux.table.postgres.PgMaterializedView;
import io.nestflux.table.postgres.PgRange;
import io.nestflux.table.postgres.PgSchema;
import io.nestflux.table.postgres.PgTable;
import io.nestflux.table.postgres.PgView;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Each option of PostgreSQL on an object of each kind that has it: all of them set, or none. */
final class PgOptionModel extends PgSchema {

    /** What tells where an option is, and what is read there. */
    static final List<OptionRow> ROWS = List.of(
            row(PgOption.COLLATION, Kind.COLUMN, "collated", "\"C\""),
            row(PgOption.COLLATION, Kind.DOMAIN, "collated_domain", "\"C\""),
            row(PgOption.COLLATION, Kind.RANGE_TYPE, "collated_range", "\"C\""),
            row(PgOption.STORAGE, Kind.COLUMN, "stored", Storage.EXTERNAL),
            row(PgOption.COMPRESSION, Kind.COLUMN, "compressed", Compression.PGLZ),
            row(PgOption.STATISTICS, Kind.COLUMN, "counted", 500L),
            row(PgOption.N_DISTINCT, Kind.COLUMN, "counted", "-0.25"),
            row(PgOption.N_DISTINCT_INHERITED, Kind.COLUMN, "counted", "1000"),
            row(PgOption.NOT_NULL_NAME, Kind.COLUMN, "named", "it_has_a_name").on(POSTGRES_18),
            row(PgOption.NOT_NULL_NAME, Kind.DOMAIN, "named_domain", "named_domain_not_null")
                    .on(POSTGRES_18),
            row(PgOption.NOT_NULL_NO_INHERIT, Kind.COLUMN, "alone", true).on(POSTGRES_18),
            row(PgOption.NOT_NULL_NOT_VALID, Kind.COLUMN, "unseen", true).on(POSTGRES_18),
            row(PgOption.NOT_NULL_COMMENT, Kind.DOMAIN, "told_domain", "why")
                    .on(POSTGRES_18)
                    .bySql(
                            List.of("create domain told_domain as int not null"),
                            List.of(
                                    "create domain told_domain as int not null",
                                    "comment on constraint told_domain_not_null on domain told_domain is 'why'")),
            row(PgOption.NO_INHERIT, Kind.CHECK, "check_alone", true),
            row(PgOption.NOT_VALID, Kind.CHECK, "check_unseen", true),
            row(PgOption.NOT_VALID, Kind.FOREIGN_KEY, "key_unseen", true),
            row(PgOption.NOT_ENFORCED, Kind.CHECK, "check_on_paper", true).on(POSTGRES_18),
            row(PgOption.NOT_ENFORCED, Kind.FOREIGN_KEY, "key_on_paper", true).on(POSTGRES_18),
            row(PgOption.TEMPORAL, Kind.PRIMARY_KEY, "price_key", true).on(POSTGRES_18),
            row(PgOption.TEMPORAL, Kind.UNIQUE, "price_unique", true).on(POSTGRES_18),
            row(PgOption.TEMPORAL, Kind.FOREIGN_KEY, "offer_key", true).on(POSTGRES_18),
            row(PgOption.TABLESPACE, Kind.TABLE, "placed", "nestflux_options")
                    .bySql(
                            List.of("create table placed (a int)"),
                            List.of("create table placed (a int) tablespace nestflux_options")),
            row(PgOption.TABLESPACE, Kind.INDEX, "placed_idx", "nestflux_options")
                    .bySql(
                            List.of("create table p1 (a int)", "create index placed_idx on p1 (a)"),
                            List.of(
                                    "create table p1 (a int)",
                                    "create index placed_idx on p1 (a) tablespace nestflux_options")),
            row(PgOption.TABLESPACE, Kind.PRIMARY_KEY, "placed_pkey", "nestflux_options")
                    .bySql(
                            List.of("create table p2 (a int constraint placed_pkey primary key)"),
                            List.of(
                                    "create table p2 (a int constraint placed_pkey primary key using index tablespace nestflux_options)")),
            row(PgOption.TABLESPACE, Kind.UNIQUE, "placed_key", "nestflux_options")
                    .bySql(
                            List.of("create table p3 (a int constraint placed_key unique)"),
                            List.of(
                                    "create table p3 (a int constraint placed_key unique using index tablespace nestflux_options)")),
            row(PgOption.TABLESPACE, Kind.MATERIALIZED_VIEW, "placed_view", "nestflux_options")
                    .bySql(
                            List.of("create materialized view placed_view as select 1 as one"),
                            List.of(
                                    "create materialized view placed_view tablespace nestflux_options as select 1 as one")),
            row(PgOption.ACCESS_METHOD, Kind.TABLE, "kept", "heap2")
                    .on(POSTGRES_18)
                    .bySql(List.of("create table kept (a int)"), List.of("create table kept (a int) using heap2")),
            row(PgOption.ACCESS_METHOD, Kind.MATERIALIZED_VIEW, "kept_view", "heap2")
                    .bySql(
                            List.of("create materialized view kept_view as select 1 as one"),
                            List.of("create materialized view kept_view using heap2 as select 1 as one")),
            row(PgOption.ATTACHED_TO, Kind.INDEX, "whole_1_b_idx", "whole_b")
                    .bySql(
                            partitioned("whole"),
                            with(
                                    partitioned("whole"),
                                    "create index whole_b on whole (b)",
                                    "alter table whole add constraint whole_c unique (a, c)",
                                    "alter table whole add constraint whole_pkey primary key (a)")),
            row(PgOption.ATTACHED_TO, Kind.UNIQUE, "whole_1_a_c_key", "whole_c"),
            row(PgOption.ATTACHED_TO, Kind.PRIMARY_KEY, "whole_1", "whole_pkey"),
            row(PgOption.BESIDE, Kind.INDEX, "own_b", "shared_b")
                    .bySql(
                            partitioned("shared"),
                            with(
                                    partitioned("shared"),
                                    "create index shared_b on shared (b)",
                                    "create unique index shared_c on shared (a, c)",
                                    "create unique index shared_a on shared (a)",
                                    "create index own_b on shared_1 (b)",
                                    "alter table shared_1 add constraint own_c unique (a, c)",
                                    "alter table shared_1 add constraint own_a primary key (a)")),
            row(PgOption.BESIDE, Kind.UNIQUE, "own_c", "shared_c"),
            row(PgOption.BESIDE, Kind.PRIMARY_KEY, "own_a", "shared_a"),
            row(PgOption.UNLOGGED, Kind.TABLE, "unlogged", true),
            row(PgOption.ROW_SECURITY, Kind.TABLE, "secured", true),
            row(PgOption.FORCE_ROW_SECURITY, Kind.TABLE, "forced", true),
            row(PgOption.PARTITION_BY, Kind.TABLE, "parted", "RANGE (a)"),
            row(PgOption.OF_TYPE, Kind.TABLE, "typed", "public.address"),
            row(PgOption.REPLICA_IDENTITY, Kind.TABLE, "replicated", "full"),
            row(PgOption.CLUSTER_ON, Kind.TABLE, "filled", "filled_idx"),
            row(PgOption.NO_DATA, Kind.MATERIALIZED_VIEW, "empty", true),
            row(PgOption.ENABLED, Kind.TRIGGER, "fires", Firing.ALWAYS),
            row(PgOption.ENABLED, Kind.RULE, "rewrites", Firing.DISABLED),
            row(PgOption.CONSTRAINT, Kind.TRIGGER, "constrains", true),
            row(PgOption.OF_PARENT, Kind.TRIGGER, "fires_there", true)
                    .bySql(
                            List.of(
                                    "create table watched (a int) partition by list (a)",
                                    "create table watched_1 partition of watched for values in (1)",
                                    "create trigger fires_there after insert on watched for each row execute function touch()"),
                            List.of(
                                    "create table watched (a int) partition by list (a)",
                                    "create table watched_1 partition of watched for values in (1)",
                                    "create trigger fires_there after insert on watched for each row execute function touch()",
                                    "alter table watched_1 disable trigger fires_there")),
            row(PgOption.RESULT, Kind.FUNCTION, "gives", "bigint"),
            row(PgOption.RESULT, Kind.PROCEDURE, "gives_out", "recorda integer"),
            row(PgOption.RESULT, Kind.AGGREGATE, "sums", "bigint"),
            row(PgOption.DEFAULTS, Kind.FUNCTION, "defaults", 1L),
            row(PgOption.DEFAULTS, Kind.PROCEDURE, "defaults_too", 1L),
            row(PgOption.PARSED, Kind.FUNCTION, "parsed", true),
            row(PgOption.PARSED, Kind.PROCEDURE, "parsed_too", true),
            row(PgOption.argument(1), Kind.FUNCTION, "argued", "a"),
            row(PgOption.argument(1), Kind.PROCEDURE, "argued_too", "a"),
            row(PgOption.argument(1), Kind.AGGREGATE, "argued_in_all", "a"),
            row(PgOption.OPCLASS, Kind.RANGE_TYPE, "classed_range", "text_pattern_ops"),
            row(PgOption.SUBTYPE_DIFF, Kind.RANGE_TYPE, "measured_range", "float8mi"),
            row(PgOption.MULTIRANGE, Kind.RANGE_TYPE, "many_range", "public.many"),
            row(PgOption.MULTIRANGE_COMMENT, Kind.RANGE_TYPE, "told_range", "many of them"),
            row(PgOption.PROVIDER, Kind.COLLATION, "by_icu", "icu"),
            row(PgOption.LOCALE, Kind.COLLATION, "by_icu", "en"),
            row(PgOption.NONDETERMINISTIC, Kind.COLLATION, "loose", true),
            row(PgOption.RULES, Kind.COLLATION, "ruled", "& a < g").on(POSTGRES_18),
            row(PgOption.LC_COLLATE, Kind.COLLATION, "mixed", "C")
                    .bySql(
                            List.of("create collation mixed (lc_collate = 'POSIX', lc_ctype = 'C')"),
                            List.of("create collation mixed (lc_collate = 'C', lc_ctype = 'POSIX')")),
            row(PgOption.LC_CTYPE, Kind.COLLATION, "mixed_too", "POSIX")
                    .bySql(
                            List.of("create collation mixed_too (lc_collate = 'POSIX', lc_ctype = 'C')"),
                            List.of("create collation mixed_too (lc_collate = 'C', lc_ctype = 'POSIX')")),
            row(PgOption.TARGET, Kind.STATISTICS, "looks", 50L),
            row(PgOption.with("fillfactor"), Kind.TABLE, "filled", "70"),
            row(PgOption.with("toast.autovacuum_enabled"), Kind.TABLE, "filled", "false"),
            row(PgOption.with("fillfactor"), Kind.INDEX, "filled_idx", "60"),
            row(PgOption.INDEX_COMMENT, Kind.PRIMARY_KEY, "filled_pkey", "of the key's index"),
            row(PgOption.INDEX_COMMENT, Kind.UNIQUE, "filled_key", "of the constraint's index"),
            row(PgOption.INDEX_COMMENT, Kind.EXCLUSION, "filled_excl", "of the exclusion's index"),
            row(PgOption.with("fillfactor"), Kind.PRIMARY_KEY, "filled_pkey", "50"),
            row(PgOption.with("fillfactor"), Kind.UNIQUE, "filled_key", "40"),
            row(PgOption.with("security_barrier"), Kind.VIEW, "filled_view", "true"),
            row(PgOption.with("fillfactor"), Kind.MATERIALIZED_VIEW, "filled_rows", "80"));

    private static List<String> partitioned(String name) {
        return List.of(
                "create table " + name + " (a int not null, b int, c int) partition by list (a)",
                "create table " + name + "_1 partition of " + name + " for values in (1)");
    }

    private static List<String> with(List<String> statements, String... more) {
        List<String> all = new ArrayList<>(statements);
        all.addAll(List.of(more));
        return all;
    }

    private static OptionRow row(Option<?> option, Kind kind, String object, Object value) {
        return new OptionRow(option, kind, object, value, Set.of(POSTGRES_14, POSTGRES_18), List.of(), List.of());
    }

    /** What only an accident sets. */
    static final OptionRow INVALID = row(PgOption.INVALID, Kind.INDEX, "invalid_idx", true)
            .bySql(
                    List.of("create table broken (a int)", "create unique index invalid_idx on broken (a)"),
                    List.of(
                            "create table broken (a int)",
                            "create unique index invalid_idx on broken (a)",
                            "update pg_index set indisvalid = false where indexrelid = 'invalid_idx'::regclass"));

    static List<OptionRow> allRows() {
        List<OptionRow> all = new ArrayList<>(ROWS);
        all.add(INVALID);
        return all;
    }

    private static final class Columns extends PgTable {
        Columns(boolean set, boolean newer) {
            super("columns");
            var collated = text("collated");
            var stored = text("stored");
            var compressed = text("compressed");
            var counted = integer("counted");
            if (set) {
                counted.statistics(500).nDistinct(-0.25).nDistinctInherited(1000);
                collated.collation("C");
                stored.storage(Storage.EXTERNAL);
                compressed.compression(Compression.PGLZ);
            }
            if (newer) {
                var named = integer("named").notNull();
                var alone = integer("alone").notNull();
                var unseen = integer("unseen").notNull();
                if (set) {
                    named.notNull("it_has_a_name");
                    alone.notNullNoInherit();
                    unseen.notNullNotValid();
                }
            }
        }
    }

    private static final class Parent extends PgTable {
        final Column<Integer> id = integer("id").primaryKey();

        Parent() {
            super("parent");
        }
    }

    private static final class Constraints extends PgTable {
        Constraints(Parent parent, boolean set, boolean newer) {
            super("constraints");
            integer("n");
            var alone = check("check_alone", "n > 0");
            var unseen = check("check_unseen", "n > 1");
            integer("a").references(() -> parent.id, key -> {
                key.name("key_unseen");
                if (set) {
                    key.notValid();
                }
            });
            if (set) {
                alone.noInherit();
                unseen.notValid();
            }
            if (newer) {
                var paper = check("check_on_paper", "n > 2");
                if (set) {
                    paper.notEnforced();
                }
                integer("b").references(() -> parent.id, key -> {
                    key.name("key_on_paper");
                    if (set) {
                        key.notEnforced();
                    }
                });
            }
        }
    }

    private static final class Price extends PgTable {
        final Column<Integer> product = integer("product");
        final Column<String> valid = customType("valid", "daterange", String.class);

        Price(boolean set) {
            super("price");
            var key = primaryKey(product, valid).name("price_key");
            Column<Integer> other = integer("other");
            var unique = unique("price_unique").on(other, valid);
            if (set) {
                key.withoutOverlaps();
                unique.withoutOverlaps();
            }
        }
    }

    private static final class Offer extends PgTable {
        Offer(Price price, boolean set) {
            super("offer");
            Column<Integer> product = integer("product");
            Column<String> during = customType("during", "daterange", String.class);
            var key =
                    foreignKey("offer_key").columns(product, during).references(() -> price.product, () -> price.valid);
            if (set) {
                key.period();
            }
        }
    }

    private static final class Filled extends PgTable {
        Filled(boolean set) {
            super("filled");
            Column<Integer> a = integer("a");
            Column<Integer> b = integer("b");
            text("c");
            var primary = primaryKey(a).name("filled_pkey");
            var unique = unique("filled_key").on(b);
            var index = index("filled_idx").on(b);
            var excluded = exclude("filled_excl").using("btree").on(b, "=");
            if (set) {
                with("fillfactor", "70");
                with("toast.autovacuum_enabled", "false");
                clusterOn("filled_idx");
                primary.indexComment("of the key's index");
                unique.indexComment("of the constraint's index");
                excluded.indexComment("of the exclusion's index");
                primary.with("fillfactor", "50");
                unique.with("fillfactor", "40");
                index.with("fillfactor", "60");
            }
        }
    }

    /** A table with one option, or without. */
    private static final class Simple extends PgTable {
        Simple(String name, boolean set) {
            super(name);
            Column<Integer> a = integer("a");
            if (set) {
                switch (name) {
                    case "unlogged" -> unlogged();
                    case "secured" -> rowLevelSecurity();
                    case "forced" -> forceRowLevelSecurity();
                    case "parted" -> partitionByRange(a);
                    case "replicated" -> replicaIdentityFull();
                    default -> throw new IllegalArgumentException(name);
                }
            }
        }
    }

    private static final class Typed extends PgTable {
        Typed(boolean set) {
            super("typed");
            if (set) {
                ofType("public.address");
            } else {
                text("street");
            }
        }
    }

    private static final class Acting extends PgTable {
        Acting(boolean set) {
            super("acting");
            Column<Integer> a = integer("a");
            Column<Integer> b = integer("b");
            var fires = trigger("fires").before().insert().forEachRow().execute("public", "touch");
            var rewrites = rule("rewrites").onDelete().doInsteadNothing();
            var looks = statistics("looks").on(a, b);
            if (set) {
                fires.always();
                rewrites.disabled();
                looks.target(50);
                constraintTrigger("constrains").insert().execute("public", "touch");
            } else {
                trigger("constrains").after().insert().forEachRow().execute("public", "touch");
            }
        }
    }

    private static final class Seen extends PgView {
        Seen(boolean set) {
            super("filled_view");
            as("SELECT a FROM filled");
            if (set) {
                securityBarrier();
            }
        }
    }

    private static final class Rows extends PgMaterializedView {
        Rows(String name, boolean set) {
            super(name);
            as("SELECT 1 AS one");
            if (set && name.equals("empty")) {
                withNoData();
            } else if (set) {
                with("fillfactor", "80");
            }
        }
    }

    PgOptionModel(boolean set, boolean newer) {
        Parent parent = new Parent();
        tables(
                new Columns(set, newer),
                parent,
                new Constraints(parent, set, newer),
                new Filled(set),
                new Simple("unlogged", set),
                new Simple("secured", set),
                new Simple("forced", set),
                new Simple("replicated", set),
                new Typed(set),
                new Acting(set));
        extensions("btree_gist");
        compositeTypes(PgComposite.of("address").attribute("street", "text"));
        views(new Seen(set));
        materializedViews(new Rows("empty", set), new Rows("filled_rows", set));
        types(set);
        routines(set);
        if (set) {
            tables(new Simple("parted", true));
        }
        if (newer) {
            Price price = new Price(set);
            tables(price, new Offer(price, set));
        }
        if (newer && set) {
            collations(PgCollation.icu("ruled", "en").rules("& a < g"));
        }
    }

    private void types(boolean set) {
        PgDomain<String> collated = PgDomain.of("collated_domain", "text", String.class);
        PgDomain<Integer> named = PgDomain.of("named_domain", "integer", Integer.class);
        PgRange<String> sorted = PgRange.of("collated_range", "text", String.class);
        PgRange<String> classed = PgRange.of("classed_range", "text", String.class);
        PgRange<Double> measured = PgRange.of("measured_range", "double precision", Double.class);
        PgRange<BigDecimal> many = PgRange.of("many_range", "numeric", BigDecimal.class);
        PgRange<BigDecimal> told = PgRange.of("told_range", "numeric", BigDecimal.class);
        PgCollation loose = PgCollation.icu("loose", "en");
        if (set) {
            collated.collation("C");
            named.notNull();
            sorted.collation("C");
            classed.opclass("text_pattern_ops");
            measured.subtypeDiff("float8mi");
            many.multirange("many");
            told.multirangeComment("many of them");
            loose.nondeterministic();
        }
        domains(collated, named);
        rangeTypes(sorted, classed, measured, many, told);
        collations(loose, set ? PgCollation.icu("by_icu", "en") : PgCollation.libc("by_icu", "C"));
    }

    private void routines(boolean set) {
        PgFunction argued = function("argued").returns("integer").body("SELECT 1");
        PgAggregate all = aggregate("argued_in_all").state("int4pl", "integer").initialState("0");
        functions(
                function("touch").returns("trigger").language("plpgsql").body("BEGIN RETURN NEW; END"),
                function("gives").returns(set ? "bigint" : "integer").body("SELECT 1"),
                set
                        ? function("defaults")
                                .argument("a", "integer", "3")
                                .returns("integer")
                                .body("SELECT 1")
                        : function("defaults")
                                .argument("a", "integer")
                                .returns("integer")
                                .body("SELECT 1"),
                set
                        ? function("parsed").returns("integer").atomicBody("SELECT 1;")
                        : function("parsed").returns("integer").body("SELECT 1"),
                set ? argued.argument("a", "integer") : argued.argument("integer"));
        procedures(
                set
                        ? procedure("gives_out").inOut("a", "integer").body("SELECT 1")
                        : procedure("gives_out").argument("a", "integer").body("SELECT 1"),
                set
                        ? procedure("defaults_too")
                                .argument("a", "integer", "3")
                                .body("SELECT 1")
                        : procedure("defaults_too").argument("a", "integer").body("SELECT 1"),
                set
                        ? procedure("parsed_too").atomicBody("SELECT 1;")
                        : procedure("parsed_too").body("SELECT 1"),
                set
                        ? procedure("argued_too").argument("a", "integer").body("SELECT 1")
                        : procedure("argued_too").argument("integer").body("SELECT 1"));
        aggregates(
                set
                        ? aggregate("sums")
                                .argument("bigint")
                                .state("int8pl", "bigint")
                                .initialState("0")
                        : aggregate("sums")
                                .argument("integer")
                                .state("int4pl", "integer")
                                .initialState("0"),
                set ? all.argument("a", "integer") : all.argument("integer"));
    }
}
