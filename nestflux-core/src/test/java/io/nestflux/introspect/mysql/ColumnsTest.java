package io.nestflux.introspect.mysql;

import static io.nestflux.introspect.mysql.Reading.column;
import static io.nestflux.testing.TestServer.MARIADB;
import static io.nestflux.testing.TestServer.MYSQL;
import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.catalog.Column;
import io.nestflux.catalog.Generated;
import io.nestflux.catalog.Identity;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.Table;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.util.Optional;

class ColumnsTest {

    @DatabaseTest({MYSQL, MARIADB})
    void takesTypesAsTheServerPrintsThem(TestDatabase database) {
        database.execute("""
                create table t (
                    a int(5) zerofill, b tinyint(1), c decimal(6,2) unsigned, d varchar(20), e double(5,2),
                    f enum('a','b''c','d,e',' f','','g\\\\h'), g set('x','y z'), h datetime(3), i vector(3), j binary(3))
                """);

        assertThat(Reading.table(database, "t").columns())
                .extracting(Column::type)
                .containsExactly(
                        "int(5) unsigned zerofill",
                        "tinyint(1)",
                        "decimal(6,2) unsigned",
                        "varchar(20)",
                        "double(5,2)",
                        "enum('a','b''c','d,e',' f','','g\\\\h')",
                        "set('x','y z')",
                        "datetime(3)",
                        "vector(3)",
                        "binary(3)");
    }

    @DatabaseTest(MARIADB)
    void knowsMariaDbsOwnTypes(TestDatabase database) {
        database.execute("""
                create table t (
                    a json, b longtext collate utf8mb4_bin check (json_valid(`b`)), c longtext check (json_valid(c)),
                    d uuid default uuid(), e inet6 default '::1', f text compressed)
                """);

        Table table = Reading.table(database, "t");

        assertThat(table.columns())
                .extracting(Column::type)
                .containsExactly("json", "json", "longtext", "uuid", "inet6", "text compressed");
        assertThat(column(table, "a").options()).isEqualTo(Options.NONE);
        assertThat(column(table, "c").options()).isEqualTo(Options.NONE.with(MySqlOption.CHECK, "json_valid(`c`)"));
    }

    @DatabaseTest({MYSQL, MARIADB})
    void tellsCharacterSetsThatDifferFromTheTables(TestDatabase database) {
        database.execute("""
                create table t (a varchar(9), b varchar(9) character set utf8mb4 collate utf8mb4_bin,
                                c varchar(9) character set latin1, d varchar(9) collate utf8mb4_unicode_ci, e int)
                charset utf8mb4 collate utf8mb4_unicode_ci
                """);

        Table table = Reading.table(database, "t");

        assertThat(table.columns())
                .extracting(Column::options)
                .containsExactly(
                        Options.NONE,
                        Options.NONE.with(MySqlOption.CHARSET, "utf8mb4").with(MySqlOption.COLLATION, "utf8mb4_bin"),
                        Options.NONE
                                .with(MySqlOption.CHARSET, "latin1")
                                .with(MySqlOption.COLLATION, "latin1_swedish_ci"),
                        Options.NONE,
                        Options.NONE);
    }

    @DatabaseTest({MYSQL, MARIADB})
    void readsNullabilityNumberingCommentAndVisibility(TestDatabase database) {
        database.execute("""
                create table t (
                    id bigint unsigned not null auto_increment primary key,
                    a int invisible comment 'it''s a \\\\ "comment"',
                    b datetime(3) not null default current_timestamp(3) on update current_timestamp(3))
                """);

        Table table = Reading.table(database, "t");

        assertThat(column(table, "id").identity()).map(Identity::mode).contains(Identity.Mode.AUTO_INCREMENT);
        assertThat(column(table, "id").nullable()).isFalse();
        assertThat(column(table, "id").defaultValue()).isEmpty();
        assertThat(column(table, "a").nullable()).isTrue();
        assertThat(column(table, "a").comment()).contains("it's a \\ \"comment\"");
        assertThat(column(table, "a").options().is(MySqlOption.INVISIBLE)).isTrue();
        assertThat(column(table, "b").options().get(MySqlOption.ON_UPDATE))
                .hasValueSatisfying(sql -> assertThat(sql).isEqualToIgnoringCase("CURRENT_TIMESTAMP(3)"));
    }

    @DatabaseTest(MYSQL)
    void readsGeneratedColumnsOfMySql(TestDatabase database) {
        database.execute("""
                create table t (a int, b varchar(20), v int as (a + 1),
                                s varchar(60) as (concat(b, 'it''s ä😀', 'x\\\\y')) stored not null)
                """);

        Table table = Reading.table(database, "t");

        assertThat(column(table, "v").generated()).contains(new Generated("`a` + 1", false));
        assertThat(column(table, "s").generated())
                .contains(new Generated("concat(`b`,_utf8mb4'it\\'s ä😀',_utf8mb4'x\\\\y')", true));
        assertThat(column(table, "s").nullable()).isFalse();
    }

    @DatabaseTest(MARIADB)
    void readsGeneratedColumnsOfMariaDb(TestDatabase database) {
        database.execute("""
                create table t (a int, b varchar(20), v int as (a + 1),
                                s varchar(60) as (concat(b, 'it''s ä😀', 'x\\\\y')) stored)
                """);

        Table table = Reading.table(database, "t");

        assertThat(column(table, "v").generated()).contains(new Generated("`a` + 1", false));
        assertThat(column(table, "s").generated()).contains(new Generated("concat(`b`,'it\\'s ä😀','x\\\\y')", true));
    }

    @DatabaseTest(MYSQL)
    void readsSpatialReferenceSystemsOfMySql(TestDatabase database) {
        database.execute("create table t (a point not null srid 4326, b geometry)");

        assertThat(Reading.table(database, "t").columns())
                .extracting(column -> column.options().get(MySqlOption.SRID))
                .containsExactly(Optional.of(4326L), Optional.empty());
    }

    @DatabaseTest(MARIADB)
    void readsSpatialReferenceSystemsOfMariaDb(TestDatabase database) {
        database.execute("create table t (a point ref_system_id=4326 not null, b geometry)");

        assertThat(Reading.table(database, "t").columns())
                .extracting(column -> column.options().get(MySqlOption.SRID))
                .containsExactly(Optional.of(4326L), Optional.empty());
    }
}
