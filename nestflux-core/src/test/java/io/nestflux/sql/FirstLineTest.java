package io.nestflux.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How a message names a statement. */
class FirstLineTest {

    @Test
    void aShortStatementIsWhole() {
        assertThat(FirstLine.numbered(2, "\n  DROP TABLE city \n")).isEqualTo("statement 2 (DROP TABLE city)");
    }

    @Test
    void whatComesAfterTheFirstLineIsLeftOut() {
        assertThat(FirstLine.of("CREATE TABLE city (\r\n    id int\r\n)")).isEqualTo("CREATE TABLE city ( …");
    }

    @Test
    void aLongLineIsCutBetweenCharacters() {
        assertThat(FirstLine.of("x".repeat(59) + "\uD83D\uDE00yz")).isEqualTo("x".repeat(59) + "\uD83D\uDE00…");
    }
}
