package io.nestflux.introspect.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OuterParenthesesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "(a > 0)          → a > 0",
                "((a > 0))        → a > 0",
                "(a) + (b)        → (a) + (b)",
                "((a) + (b))      → (a) + (b)",
                "lower(a)         → lower(a)",
                "(a = '(')        → a = '('",
                "(a = ')')        → a = ')'",
                "(a = 'it''s )')  → a = 'it''s )'",
                "(a = '\\'')')    → a = '\\'')'",
                "(\"we)ird\" > 0) → \"we)ird\" > 0",
                "('(' || a) || ')' → ('(' || a) || ')'",
                "()               → ``",
            })
    void stripsOnlyThoseThatEncloseTheWhole(String expression, String stripped) {
        assertThat(OuterParentheses.strip(expression)).isEqualTo(stripped);
    }
}
