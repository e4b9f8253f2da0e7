package io.nestflux.introspect.mysql;

import static io.nestflux.testing.TestServer.MARIADB;
import static io.nestflux.testing.TestServer.MYSQL;
import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.catalog.Column;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.util.List;
import java.util.stream.Collectors;

/** A default that is read can stand behind DEFAULT as it is, and gives the same when it is read again. */
class DefaultsTest {

    private static final String TABLE = """
            create table t (
                c0 int, c1 varchar(20) default 'it''s', c2 varchar(20) default 'back\\\\slash',
                c3 varchar(30) default 'CURRENT_TIMESTAMP', c4 int default 42, c5 bit(4) default b'101',
                c6 datetime(3) default current_timestamp(3), c7 varchar(40) default (uuid()),
                c8 varchar(99) default (concat('a\\\\b', 'it''s "x" ` ä😀?')), c9 decimal(5,2) default 1.5,
                c10 varchar(10) default '', c11 varchar(10) default 'NULL', c12 varchar(9) default 'ä\\nx?',
                c13 varbinary(5) default x'00ff41', c14 binary(4) default 'a\\0b', c15 varchar(5) default 'a\\0b',
                c16 int default (c4 + 1), c17 float default 1e10, c18 enum('a','b''c') default 'b''c')
            """;

    @DatabaseTest(MYSQL)
    void readsDefaultsOfMySql(TestDatabase database) {
        database.execute(TABLE);

        assertThat(defaults(database))
                .containsExactly(
                        "",
                        "'it''s'",
                        "'back\\\\slash'",
                        "'CURRENT_TIMESTAMP'",
                        "'42'",
                        "b'101'",
                        "CURRENT_TIMESTAMP(3)",
                        "(uuid())",
                        "(concat(_utf8mb4'a\\\\b',_utf8mb4'it\\'s \"x\" ` ä😀?'))",
                        "'1.50'",
                        "''",
                        "'NULL'",
                        "'ä\\nx?'",
                        "0x00FF41",
                        "'a\\0b\\0'",
                        "'a\\0b'",
                        "(`c4` + 1)",
                        "'10000000000'",
                        "'b''c'");
    }

    @DatabaseTest(MARIADB)
    void readsDefaultsOfMariaDb(TestDatabase database) {
        database.execute(TABLE);

        assertThat(defaults(database))
                .containsExactly(
                        "",
                        "'it''s'",
                        "'back\\\\slash'",
                        "'CURRENT_TIMESTAMP'",
                        "42",
                        "b'101'",
                        "current_timestamp(3)",
                        "uuid()",
                        "concat('a\\\\b','it\\'s \"x\" ` ä😀?')",
                        "1.50",
                        "''",
                        "'NULL'",
                        "'ä\\nx?'",
                        "x'00ff41'",
                        "x'61006200'",
                        "'a\\0b'",
                        "(`c4` + 1)",
                        "10000000000",
                        "'b''c'");
    }

    @DatabaseTest({MYSQL, MARIADB})
    void givesTheSameAfterARoundThroughTheServer(TestDatabase database) {
        database.execute(TABLE);
        List<Column> columns = Reading.table(database, "t").columns();
        String again = columns.stream()
                .map(column -> column.name() + " " + column.type()
                        + column.defaultValue().map(sql -> " default " + sql).orElse(""))
                .collect(Collectors.joining(", ", "create table t (", ")"));

        database.execute("drop table t", again);

        assertThat(Reading.table(database, "t").columns()).isEqualTo(columns);
    }

    private static List<String> defaults(TestDatabase database) {
        return Reading.table(database, "t").columns().stream()
                .map(column -> column.defaultValue().orElse(""))
                .toList();
    }
}
