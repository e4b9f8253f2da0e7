package io.nestflux.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a text holds: its tokens are the text, and it takes time as it is long. */
class SqlLexerPropertyTest {

    private static final List<String> PIECES = List.of(
            "'",
            "''",
            "\"",
            "`",
            "\\",
            "\\'",
            "$",
            "$$",
            "$a$",
            "$1",
            "--",
            "-- ",
            "#",
            "/*",
            "*/",
            "/*!",
            "/*!50003 ",
            "/*M!",
            "\n",
            "\r",
            "\r\n",
            "\t",
            " ",
            "\0",
            "\uFEFF",
            "é",
            "😀",
            "E'",
            "e",
            "N'",
            "select",
            "DELIMITER //",
            "source",
            "\\restrict x",
            "12",
            "1.5e3",
            "(",
            ")",
            ";",
            ",",
            "@",
            "::",
            "a_b$c");
    private static final int LONG = 100_000;

    static Stream<Arguments> modes() {
        return Stream.of(Dialect.values())
                .flatMap(dialect -> Stream.of(true, false)
                        .flatMap(backslashes -> Stream.of(true, false)
                                .map(names -> Arguments.of(dialect, new QuoteMode(backslashes, names)))));
    }

    private static List<Token> tokens(String text, Dialect dialect, QuoteMode mode) {
        SqlLexer lexer = Lexers.of(text, dialect, mode);
        List<Token> tokens = new ArrayList<>();
        while (lexer.next() != SqlLexer.Kind.END) {
            tokens.add(lexer.token());
        }
        return tokens;
    }

    private static void assertWhole(String text, Dialect dialect, QuoteMode mode) {
        List<Token> tokens = tokens(text, dialect, mode);
        assertThat(tokens.stream().map(Token::text).collect(Collectors.joining()))
                .isEqualTo(text);
        int end = 0;
        for (Token token : tokens) {
            if (token.start() != end || token.text().isEmpty()) {
                throw new AssertionError(token + " does not begin at " + end + " of " + text);
            }
            end = token.end();
        }
    }

    @ParameterizedTest
    @MethodSource("modes")
    void theTokensOfAnyTextAreTheText(Dialect dialect, QuoteMode mode) {
        Random random =
                new Random(dialect.ordinal() * 4L + (mode.backslashes() ? 2 : 0) + (mode.quotesNames() ? 1 : 0));
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int pieces = random.nextInt(40); pieces > 0; pieces--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            assertWhole(text.toString(), dialect, mode);
        }
    }

    @ParameterizedTest
    @MethodSource("modes")
    void aTextOfAnyLengthTakesTimeAsItIsLong(Dialect dialect, QuoteMode mode) {
        for (String piece : PIECES) {
            for (String opened : List.of("", "'")) {
                String text = opened + piece.repeat(LONG / piece.length());
                long before = System.nanoTime();
                assertWhole(text, dialect, mode);
                // a second would be quadratic
                assertThat(System.nanoTime() - before).as(piece).isLessThan(5_000_000_000L);
            }
        }
    }
}
