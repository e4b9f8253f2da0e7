package io.nestflux.convergence;

import io.nestflux.table.postgres.PgSchema;
import io.nestflux.table.postgres.PgTable;

/** Functions, procedures, aggregates and triggers with every option, and tables that need them. */
final class PgRoutines extends PgSchema {

    static final class Document extends PgTable {
        final Column<Long> id = bigint("id").generatedAlwaysAsIdentity().primaryKey();
        final Column<String> title = text("title").notNull();
        final Column<String> slug = text("slug").generatedAs("app.slug(title)").stored();
        final Column<Integer> rank = integer("rank").defaultExpression("app.next_rank(1)");
        final Column<Integer> changes = integer("changes").notNull().defaultValue(0);

        Document() {
            super("app", "document");
            check("document_title_check", "app.slug(title) <> ''");
            index("document_slug_idx").on(expression("app.slug(title)")).unique();
            index("document_name_idx").on(expression("app.name_of(document)"));
            trigger("touch").before().insert().update(title, rank).forEachRow().execute("app", "touch");
            trigger("Log; it")
                    .after()
                    .update()
                    .oldTable("before")
                    .newTable("after")
                    .execute("app", "log", "it's", "back\\slash", "")
                    .comment("all at once");
            trigger("changed")
                    .after()
                    .update()
                    .forEachRow()
                    .when("old.title in ('a', 'b') and old.* is distinct from new.*")
                    .execute("app", "touch")
                    .disabled();
            trigger("emptied")
                    .before()
                    .truncate()
                    .delete()
                    .execute("app", "log")
                    .always();
            trigger("replayed")
                    .after()
                    .insert()
                    .forEachRow()
                    .execute("app", "touch")
                    .onReplicaOnly();
            constraintTrigger("checked")
                    .insert()
                    .update(title)
                    .initiallyDeferred()
                    .execute("app", "touch");
            constraintTrigger("related")
                    .delete()
                    .deferrable()
                    .from("app", "document")
                    .when("old.id > 0")
                    .execute("app", "touch");
        }
    }

    PgRoutines() {
        tables(new Document());
        functions(
                function("app", "touch")
                        .returns("trigger")
                        .language("plpgsql")
                        .securityDefiner()
                        .set("search_path", "app, pg_temp")
                        .set("work_mem", "'8MB'")
                        .body("""
                        DECLARE
                            was app.document%ROWTYPE; -- it's a row; of $$ the table
                        BEGIN
                            NEW.changes := NEW.changes + 1;
                            RETURN NEW;
                        END"""),
                function("app", "log").returns("trigger").language("plpgsql").body("BEGIN RETURN NULL; END"),
                function("app", "slug")
                        .argument("title", "text")
                        .returns("text")
                        .immutable()
                        .strict()
                        .leakproof()
                        .parallelSafe()
                        .cost(5)
                        .body("SELECT lower(title)"),
                function("app", "name_of")
                        .argument("d", "app.document")
                        .returns("text")
                        .immutable()
                        .body("SELECT d.title || '$body$'"),
                function("app", "next_rank")
                        .argument("a", "integer")
                        .argument("b", "integer", "2 + 3")
                        .returns("integer")
                        .stable()
                        .parallelRestricted()
                        .returnExpression("a + b"),
                function("app", "next_rank").argument("text").returns("integer").body("SELECT app.later($1)"),
                function("app", "later").argument("text").returns("integer").body("SELECT app.next_rank($1)"),
                function("app", "titles")
                        .argument("least", "bigint")
                        .returns("SETOF app.document")
                        .rows(50)
                        .support("generate_series_int8_support")
                        .atomicBody("SELECT * FROM app.document WHERE id > least;"),
                function("app", "A \"very\" odd name")
                        .inOut("a b", "integer")
                        .out("c", "text")
                        .variadic("rest", "text[]")
                        .comment("it's odd")
                        .body("SELECT $1, rest[1]"),
                function("app", "place")
                        .returns("bigint")
                        .language("internal")
                        .window()
                        .statement("CREATE OR REPLACE FUNCTION app.place() RETURNS bigint LANGUAGE internal WINDOW"
                                + " AS 'window_row_number';"));
        procedures(procedure("app", "tidy")
                .argument("days", "integer")
                .inOut("kept", "bigint")
                .language("plpgsql")
                .comment("run by night")
                .body("BEGIN DELETE FROM app.document WHERE rank < days; END"));
        aggregates(
                aggregate("app", "total")
                        .argument("v", "integer")
                        .state("app.next_rank", "integer")
                        .initialState("0")
                        .comment("all of them"),
                aggregate("app", "rows").state("int8inc", "bigint").initialState("0"),
                aggregate("app", "mean")
                        .argument("numeric")
                        .state("numeric_avg_accum", "internal")
                        .finalFunction("numeric_avg")
                        .combineFunction("numeric_avg_combine")
                        .option("SERIALFUNC", "numeric_avg_serialize")
                        .option("DESERIALFUNC", "numeric_avg_deserialize")
                        .parallelSafe(),
                aggregate("app", "middle")
                        .statement("CREATE AGGREGATE app.middle(double precision ORDER BY anyelement) ("
                                + "SFUNC = ordered_set_transition, STYPE = internal,"
                                + " FINALFUNC = percentile_disc_final, FINALFUNC_EXTRA)"));
    }
}
