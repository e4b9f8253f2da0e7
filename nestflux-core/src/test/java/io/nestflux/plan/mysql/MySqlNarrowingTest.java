package io.nestflux.plan.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MySqlNarrowingTest {

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource(quoteCharacter = '"', textBlock = """
            int,                 bigint
            int(11),             int
            smallint unsigned,   int
            int,                 "decimal(10,0)"
            tinyint,             varchar(4)
            varchar(10),         varchar(20)
            varchar(255),        text
            tinytext,            text
            varbinary(10),       blob
            "decimal(10,2)",     "decimal(12,2)"
            "enum('a','b')",     "enum('c','b','a')"
            "enum('a','it''s')", "enum('it''s','a')"
            "set('a')",          "set('a','b')"
            "enum('a,)\\\\','b')", "enum('b','a,)\\\\')"
            datetime,            datetime(6)
            date,                datetime
            float,               double
            bit(3),              bit(5)
            """)
    void everyValueHasItsPlace(String before, String after) {
        assertThat(MySqlNarrowing.mayLose(before, after)).isFalse();
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource(quoteCharacter = '"', textBlock = """
            bigint,              int
            int,                 int unsigned
            int unsigned,        int
            int,                 varchar(10)
            varchar(20),         varchar(10)
            text,                varchar(255)
            varchar(100),        tinytext
            text,                tinytext
            "decimal(10,2)",     "decimal(10,4)"
            "decimal(10,2)",     "decimal(10,1)"
            "enum('a','b')",     "enum('a')"
            "set('a','b')",      "set('b')"
            datetime(6),         datetime
            datetime,            date
            double,              float
            bigint,              double
            varchar(10),         int
            point,               geometry
            """)
    void someValueMayNotFit(String before, String after) {
        assertThat(MySqlNarrowing.mayLose(before, after)).isTrue();
    }
}
