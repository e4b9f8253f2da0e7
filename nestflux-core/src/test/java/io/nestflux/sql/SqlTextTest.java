package io.nestflux.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SqlTextTest {

    @Test
    void bracketsInTextsNamesAndCommentsAreNone() {
        SqlText text = SqlText.of("f('it''s )', \"a)b\" /* ) */, (1)) + 2", Dialect.POSTGRESQL);

        assertThat(text.from(text.next(text.find(0, token -> token.is("("))))).isEqualTo(" + 2");
    }

    @Test
    void aListIsSplitAtItsOwnCommasOnly() {
        assertThat(SqlText.list("1, 'a,\\'b', (2, 3), `c,d`, null", Dialect.MYSQL))
                .containsExactly("1", "'a,\\'b'", "(2, 3)", "`c,d`", "null");
    }

    @Test
    void whatIsNeverClosedReachesToTheEnd() {
        SqlText text = SqlText.of("f(a, 'b", Dialect.MYSQL);

        assertThat(text.next(1)).isEqualTo(text.size());
        assertThat(SqlText.withoutParentheses("((a)", Dialect.MYSQL)).isEqualTo("((a)");
    }

    @Test
    void backslashesMeanWhatTheServersModeSays() {
        assertThat(SqlText.withoutParentheses("(a = '\\')", Dialect.POSTGRESQL)).isEqualTo("a = '\\'");
        assertThat(SqlText.withoutParentheses("(a = '\\')')", Dialect.MYSQL)).isEqualTo("a = '\\')'");
    }

    @Test
    void parenthesesAroundALongTextAreTakenOff() {
        String literal = "'" + "it''s (".repeat(20_000) + "'";

        assertThat(SqlText.withoutParentheses("( (" + literal + ") )", Dialect.MYSQL))
                .isEqualTo(literal);
    }

    @Test
    void wordsAreFoundWhateverStandsBetween() {
        SqlText text = SqlText.of("create /* x */ or\n replace view v", Dialect.POSTGRESQL);

        assertThat(text.from(text.behind(0, "CREATE", "OR", "REPLACE"))).isEqualTo(" view v");
        assertThat(text.behind(0, "CREATE", "VIEW")).isNegative();
    }
}
