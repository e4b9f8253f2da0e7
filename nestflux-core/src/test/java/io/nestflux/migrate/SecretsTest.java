package io.nestflux.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What messages show of statements that have to do with passwords and keys. */
class SecretsTest {

    private static final String LONG = "s3cr3t".repeat(20_000);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "create user u password 'a' | create user u password '***'",
                "create user u password 'a''b' valid until 'c' | create user u password '***' valid until '***'",
                "set password = \"it's\" | set password = '***'",
                "create user u password E'a\\'b' | create user u password '***'",
                "alter user u identified by 'a\\'b', 'c' | alter user u identified by '***'",
                "select $$token$$ | select '***'",
                "select 1 /* the token is 'a' */ | select 1 /* the token is '***' */",
                "set password = 'never closed | set password = '***'",
                "insert into town values ('Ulm') | insert into town values ('Ulm')"
            })
    void aStatementIsShownWithoutItsLiterals(String sql, String shown) {
        assertThat(Secrets.excerpt(sql)).isEqualTo(shown);
    }

    @Test
    void anExcerptIsOneShortLine() {
        assertThat(Secrets.excerpt("  select 1,\n\t\t2  ")).isEqualTo("select 1, 2");
        assertThat(Secrets.excerpt("select " + "1, ".repeat(1000))).hasSize(162).endsWith(" …");
    }

    @Test
    void aLiteralMayBeOfAnyLength() {
        assertThat(Secrets.excerpt("insert into api_token values ('" + LONG + "')"))
                .isEqualTo("insert into api_token values ('***')");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'s3cr3t-and-more'", "E's3cr3t-and-more'", "$x$s3cr3t-and-more$x$", "\"s3cr3t-and-more\""})
    void whatAServerQuotesIsHiddenAlsoIfItIsCutShort(String literal) {
        String sql = "insert into api_token values (" + literal + ")";

        assertThat(Secrets.message(sql, "invalid input \"s3cr3t-and-more\"")).isEqualTo("invalid input \"***\"");
        assertThat(Secrets.message(sql, "row (1, s3cr3t-an...)")).isEqualTo("row (1, ***...)");
        assertThat(Secrets.message(sql, "syntax error near 's3cr3t') x' at line 3"))
                .isEqualTo("syntax error near '***' at line 3");
        assertThat(Secrets.message("insert into town values (" + literal + ")", "no s3cr3t-and-more"))
                .isEqualTo("no s3cr3t-and-more");
    }
}
