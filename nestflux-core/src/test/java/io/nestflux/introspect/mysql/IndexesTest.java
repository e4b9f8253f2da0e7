package io.nestflux.introspect.mysql;

import static io.nestflux.introspect.mysql.Reading.index;
import static io.nestflux.testing.TestServer.MARIADB;
import static io.nestflux.testing.TestServer.MYSQL;
import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.catalog.Index;
import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.KeyConstraint;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.Table;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.util.Map;
import java.util.Optional;

class IndexesTest {

    @DatabaseTest({MYSQL, MARIADB})
    void readsThePrimaryKeyWithPrefixesAndDirections(TestDatabase database) {
        database.execute(
                "create table t (a varchar(99) not null, b int, primary key (b desc, a(10)) comment 'it''s the key')");

        KeyConstraint key = Reading.table(database, "t").primaryKey().orElseThrow();

        assertThat(key.name()).isEqualTo("PRIMARY");
        assertThat(key.parts()).containsExactly(descending("b"), prefix("a", 10));
        assertThat(key.comment()).contains("it's the key");
    }

    @DatabaseTest({MYSQL, MARIADB})
    void readsUniquePrefixedCommentedAndDescendingIndexes(TestDatabase database) {
        database.execute("""
                create table t (a varchar(200), b int, unique key u (a(5)), key k (a(20), b desc) comment 'it''s',
                                key plain (b))
                """);

        Table table = Reading.table(database, "t");

        assertThat(table.uniques()).isEmpty();
        assertThat(table.indexes()).extracting(Index::name).containsExactly("k", "plain", "u");
        assertThat(index(table, "u").unique()).isTrue();
        assertThat(index(table, "u").parts()).containsExactly(prefix("a", 5));
        assertThat(index(table, "k").parts()).containsExactly(prefix("a", 20), descending("b"));
        assertThat(index(table, "k").comment()).contains("it's");
        assertThat(index(table, "plain").method()).isEqualTo("btree");
        assertThat(index(table, "plain").parts()).containsExactly(IndexPart.column("b"));
    }

    @DatabaseTest(MYSQL)
    void readsFulltextSpatialFunctionalAndInvisibleIndexes(TestDatabase database) {
        database.execute("""
                create table t (
                    a text, j json, n int, p point not null srid 0, fulltext key f (a) with parser ngram,
                    spatial key s (p), key e ((lower(a(10))), n, (n + 1) desc), key i (n) invisible,
                    key m ((cast(j->'$.a' as unsigned array))))
                """.replace("lower(a(10))", "concat(left(a, 10), 'it''s ä')"));

        Table table = Reading.table(database, "t");

        assertThat(index(table, "f").method()).isEqualTo("fulltext");
        assertThat(index(table, "f").options().get(MySqlOption.PARSER)).contains("ngram");
        assertThat(index(table, "s").method()).isEqualTo("spatial");
        assertThat(index(table, "s").parts()).containsExactly(IndexPart.column("p"));
        assertThat(index(table, "e").parts())
                .containsExactly(
                        IndexPart.expression("concat(left(`a`,10),_utf8mb4'it\\'s ä')"),
                        IndexPart.column("n"),
                        new IndexPart(
                                "`n` + 1",
                                true,
                                true,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()));
        assertThat(index(table, "i").options().is(MySqlOption.INVISIBLE)).isTrue();
        assertThat(index(table, "m").parts())
                .containsExactly(IndexPart.expression("cast(json_extract(`j`,_utf8mb4'$.a') as unsigned array)"));
    }

    @DatabaseTest(MARIADB)
    void readsIgnoredHashAndVectorIndexes(TestDatabase database) {
        database.execute("""
                create table t (a varchar(200), n int, v vector(3) not null, key i (n) ignored,
                                unique key h (a) using hash, vector index v (v) m=8 distance=cosine)
                """);

        Table table = Reading.table(database, "t");

        assertThat(index(table, "i").options().is(MySqlOption.INVISIBLE)).isTrue();
        assertThat(index(table, "h").method()).isEqualTo("hash");
        assertThat(index(table, "v").method()).isEqualTo("vector");
        assertThat(index(table, "v").options().family(MySqlOption.WITH))
                .isEqualTo(Map.of("m", "'8'", "distance", "'cosine'"));
    }

    @DatabaseTest({MYSQL, MARIADB})
    void readsMethodAndBlockSizeWhereTheEngineHeedsThem(TestDatabase database) {
        database.execute(
                "create table memory_table (a int, key h (a) using hash, key b (a) using btree) engine=memory",
                "create table isam_table (a int, b int, key k (a) key_block_size=2048, key l (b) comment 'KEY_BLOCK_SIZE=1') engine=myisam");

        Table memory = Reading.table(database, "memory_table");
        Table isam = Reading.table(database, "isam_table");

        assertThat(index(memory, "h").method()).isEqualTo("hash");
        assertThat(index(memory, "b").method()).isEqualTo("btree");
        assertThat(index(isam, "k").options().get(MySqlOption.KEY_BLOCK_SIZE)).contains(2048L);
        assertThat(index(isam, "l").options()).isEqualTo(Options.NONE);
    }

    private static IndexPart prefix(String column, int length) {
        return new IndexPart(
                column, false, false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(length));
    }

    private static IndexPart descending(String column) {
        return new IndexPart(
                column, false, true, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
