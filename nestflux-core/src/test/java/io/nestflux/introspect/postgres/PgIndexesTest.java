package io.nestflux.introspect.postgres;

import static io.nestflux.introspect.postgres.Reading.table;
import static io.nestflux.testing.TestServer.POSTGRES_14;
import static io.nestflux.testing.TestServer.POSTGRES_18;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.catalog.Index;
import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.IndexPart.Nulls;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.Table;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

class PgIndexesTest {

    private static final String TABLE =
            "create table app.t (a int, b int, s text, v varchar(9), c text collate \"C\", j jsonb, \"Ü ☃\" text)";

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void tellsAnIndexWithAllItsProperties(TestDatabase database) {
        Table table = table(database, TABLE, """
                create unique index i on app.t (a, b desc) include (v, s)
                with (fillfactor = 50) where a > 5 and s <> 'x'""", "comment on index app.i is 'an index'");

        assertThat(table.indexes())
                .containsExactly(new Index(
                        "i",
                        true,
                        "btree",
                        List.of(IndexPart.column("a"), part("b", true, null, null, null)),
                        List.of("v", "s"),
                        Optional.of("(a > 5) AND (s <> 'x'::text)"),
                        true,
                        Optional.of("an index"),
                        Options.NONE.with(PgOption.with("fillfactor"), "50")));
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void tellsWhereNullsGoOnlyWhenThatIsUnusual(TestDatabase database) {
        assertThat(parts(
                        database,
                        TABLE,
                        "create index i on app.t (a nulls first, b desc nulls last, s nulls last, v desc nulls first)"))
                .containsExactly(
                        part("a", false, Nulls.FIRST, null, null),
                        part("b", true, Nulls.LAST, null, null),
                        IndexPart.column("s"),
                        part("v", true, null, null, null));
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void tellsExpressionsWithoutOuterParentheses(TestDatabase database) {
        assertThat(parts(database, TABLE, "create index i on app.t (lower(s), (a + b), ((a)::text), (s || '(' ) desc)"))
                .containsExactly(
                        IndexPart.expression("lower(s)"),
                        IndexPart.expression("a + b"),
                        IndexPart.expression("(a)::text"),
                        new IndexPart(
                                "s || '('::text",
                                true,
                                true,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()));
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void tellsCollationsThatAreNotTheColumnsOwn(TestDatabase database) {
        assertThat(parts(
                        database,
                        TABLE,
                        "create index i on app.t (s, s collate \"C\", c, c collate \"POSIX\", c collate \"default\")"))
                .containsExactly(
                        IndexPart.column("s"),
                        part("s", false, null, "\"C\"", null),
                        IndexPart.column("c"),
                        part("c", false, null, "\"POSIX\"", null),
                        part("c", false, null, "\"default\"", null));
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void tellsOperatorClassesThatAreNotTheDefault(TestDatabase database) {
        assertThat(parts(
                        database,
                        TABLE,
                        "create extension citext",
                        "alter table app.t add ci citext",
                        "create index i on app.t (v, v varchar_pattern_ops, s text_ops, ci, ci text_ops)"))
                .containsExactly(
                        IndexPart.column("v"),
                        part("v", false, null, null, "varchar_pattern_ops"),
                        IndexPart.column("s"),
                        IndexPart.column("ci"),
                        part("ci", false, null, null, "text_ops"));
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void tellsOtherMethodsAndTheirParameters(TestDatabase database) {
        Table table = table(
                database,
                TABLE,
                "create extension pg_trgm",
                "create index i_brin on app.t using brin (a) with (pages_per_range = 4)",
                "create index i_gin on app.t using gin (j jsonb_path_ops, to_tsvector('english', s))",
                "create index i_gist on app.t using gist (s gist_trgm_ops (siglen = 32))",
                "create index i_hash on app.t using hash (\"Ü ☃\")");

        assertThat(table.indexes()).extracting(Index::method).containsExactly("brin", "gin", "gist", "hash");
        assertThat(table.indexes())
                .extracting(Index::parts)
                .containsExactly(
                        List.of(IndexPart.column("a")),
                        List.of(
                                part("j", false, null, null, "jsonb_path_ops"),
                                IndexPart.expression("to_tsvector('english'::regconfig, s)")),
                        List.of(part("s", false, null, null, "public.gist_trgm_ops(siglen='32')")),
                        List.of(IndexPart.column("Ü ☃")));
        assertThat(table.indexes().get(0).options())
                .isEqualTo(Options.NONE.with(PgOption.with("pages_per_range"), "4"));
    }

    @DatabaseTest(POSTGRES_18)
    void tellsThatNullsAreNotDistinct(TestDatabase database) {
        assertThat(table(database, TABLE, "create unique index i on app.t (a) nulls not distinct")
                        .indexes())
                .singleElement()
                .returns(false, Index::nullsDistinct);
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void marksAnIndexThatAFailedConcurrentBuildLeftBehind(TestDatabase database) {
        database.execute("create schema app", TABLE, "insert into app.t (a) values (1), (1)");
        assertThatThrownBy(() -> database.execute("create unique index concurrently i on app.t (a)"))
                .hasMessageContaining("could not create unique index");

        assertThat(table(database).indexes())
                .singleElement()
                .returns(Options.NONE.with(PgOption.INVALID), Index::options);
    }

    private static List<IndexPart> parts(TestDatabase database, String... statements) {
        return table(database, statements).indexes().get(0).parts();
    }

    private static IndexPart part(
            String column,
            boolean descending,
            @Nullable Nulls nulls,
            @Nullable String collation,
            @Nullable String opclass) {
        return new IndexPart(
                column,
                false,
                descending,
                Optional.ofNullable(nulls),
                Optional.ofNullable(collation),
                Optional.ofNullable(opclass),
                Optional.empty());
    }
}
