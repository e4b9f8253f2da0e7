package io.nestflux.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.NestFluxException;
import io.nestflux.sql.SqlLexer.Kind;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is quoted, what is a comment, what is a word. */
class SqlLexerTest {

    private static List<String> significant(String sql, Dialect dialect) {
        return Lexers.tokens(sql, dialect).stream()
                .filter(token -> token.kind().isSignificant())
                .map(Token::text)
                .toList();
    }

    private static QuoteMode after(String statement, Dialect dialect) {
        QuoteModes modes = QuoteModes.of(dialect);
        modes.heard(statement);
        return modes.now();
    }

    @Test
    void tokensKnowTheirKindAndPlace() {
        assertThat(Lexers.tokens("select \"a\"\"b\", 'it''s' -- why", Dialect.POSTGRESQL))
                .containsExactly(
                        new Token(Kind.WORD, "select", 0),
                        new Token(Kind.BLANK, " ", 6),
                        new Token(Kind.QUOTED, "\"a\"\"b\"", 7),
                        new Token(Kind.SYMBOL, ",", 13),
                        new Token(Kind.BLANK, " ", 14),
                        new Token(Kind.STRING, "'it''s'", 15),
                        new Token(Kind.BLANK, " ", 22),
                        new Token(Kind.LINE_COMMENT, "-- why", 23));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "~'it''s'~, ~it's~",
                "~E'a\\nb'~, ~a\\nb~",
                "~\"a\"\"b\"~, ~a\"b~",
                "~$tag$a $ b$tag$~, ~a $ b~",
                "~'never closed~, ~never closed~",
                "~$$never closed~, ~never closed~",
                "~'~, ~~",
                "word, word"
            })
    void contentIsWhatTheQuotesEnclose(String sql, String content) {
        assertThat(Lexers.tokens(sql, Dialect.POSTGRESQL))
                .singleElement()
                .extracting(Token::content)
                .isEqualTo(content);
    }

    @Test
    void aTextIsReadToItsEndAndAScriptRefused() {
        assertThat(significant("select 'a; b", Dialect.MYSQL)).containsExactly("select", "'a; b");
        assertThatThrownBy(() -> {
                    SqlLexer script = Lexers.script(new StringReader("select 'a; b"), "x.sql", Dialect.MYSQL);
                    while (script.next() != Kind.END) {}
                })
                .isInstanceOf(NestFluxException.class)
                .hasMessageContaining("x.sql, line 1: a string that begins here is never closed");
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void aTagInDollarsMayBeOfAnyLength(Dialect dialect) {
        String tag = "$" + "long".repeat(500) + "$";

        // MariaDB knows none
        assertThat(significant(tag + "a 'b" + tag, dialect)).hasSize(dialect == Dialect.MARIADB ? 2 : 1);
    }

    @Test
    void aCarriageReturnEndsPostgresCommentAndNotMySqls() {
        String sql = "-- a note\rselect 1";

        assertThat(significant(sql, Dialect.POSTGRESQL)).containsExactly("select", "1");
        assertThat(significant(sql, Dialect.MYSQL)).isEmpty();
    }

    @Test
    void aModeMayBeGiven() {
        QuoteMode ansi = new QuoteMode(false, true);
        SqlTokens tokens = SqlTokens.of("\"a\\\" 'b\\' c", Dialect.MYSQL, ansi);

        assertThat(List.of(tokens.next(), tokens.next(), tokens.next()))
                .extracting(Token::kind)
                .containsExactly(Kind.QUOTED, Kind.STRING, Kind.WORD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "set standard_conforming_strings = off",
                "SET SESSION standard_conforming_strings TO 'off'",
                "set local /* here */ \"standard_conforming_strings\" = false",
                "set standard_conforming_strings to no"
            })
    void hearsThatBackslashesEscapeOnPostgres(String statement) {
        assertThat(after(statement, Dialect.POSTGRESQL)).isEqualTo(new QuoteMode(true, true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "set standard_conforming_strings = on",
                "set standard_conforming_strings to default",
                "reset all",
                "reset standard_conforming_strings",
                "set work_mem = '4MB'",
                "select 'set standard_conforming_strings = off'"
            })
    void hearsThatTheyDoNot(String statement) {
        assertThat(after(statement, Dialect.POSTGRESQL)).isEqualTo(QuoteMode.of(Dialect.POSTGRESQL));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "set sql_mode = 'ANSI_QUOTES' | true | true",
                "SET SESSION sql_mode := 'ansi,no_backslash_escapes' | false | true",
                "set @@session.sql_mode = 'NO_BACKSLASH_ESCAPES' | false | false",
                "set @old = 1, @@sql_mode = ansi | true | true",
                "/*!40101 SET @OLD_SQL_MODE=@@SQL_MODE, SQL_MODE='NO_AUTO_VALUE_ON_ZERO,ANSI' */ | true | true",
                "set sql_mode = concat(@@sql_mode, ',ANSI_QUOTES') | true | true",
                "set global sql_mode = 'ANSI' | true | false",
                "set @@global.sql_mode = 'ANSI' | true | false",
                "set @sql_mode = 'ANSI' | true | false",
                "set names 'ansi' | true | false",
                "select 'set sql_mode = ansi' | true | false"
            })
    void hearsTheSqlMode(String statement, boolean backslashes, boolean quotesNames) {
        assertThat(after(statement, Dialect.MYSQL)).isEqualTo(new QuoteMode(backslashes, quotesNames));
    }

    @Test
    void hearsThatTheSqlModeIsPutBack() {
        QuoteModes modes = QuoteModes.of(Dialect.MYSQL);
        modes.heard("SET sql_mode = 'ANSI'");
        modes.heard("SET @saved_sql_mode = @@sql_mode");
        modes.heard("SET sql_mode = ''");
        assertThat(modes.now().quotesNames()).isFalse();
        modes.heard("SET sql_mode = @saved_sql_mode");
        assertThat(modes.now().quotesNames()).isTrue();
        modes.heard("SET sql_mode = replace(@@sql_mode, 'ANSI', '')");
        assertThat(modes.now().quotesNames()).isFalse();
    }
}
