package io.nestflux.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.sql.Dialect;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectivesTest {

    @Test
    void readsTheDirectivesAtTheHeadOfTheFile() {
        Directives directives = directives("""
                -- adds an index
                -- nestflux:no-transaction
                /* and */
                --nestflux:lock-timeout 500ms
                -- nestflux: statement-timeout 10min\r
                CREATE INDEX CONCURRENTLY i ON t (a);
                """);

        assertThat(directives)
                .isEqualTo(new Directives(
                        true,
                        Optional.of(Duration.ofMillis(500)),
                        Optional.of(Duration.ofMinutes(10)),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of()));
    }

    @Test
    void findsNoneInAnOrdinaryFile() {
        assertThat(directives("-- see nestflux:no-transaction\nSELECT 1;")).isEqualTo(Directives.NONE);
    }

    @Test
    void readsThemInAFileWithoutStatements() {
        assertThat(directives("-- nestflux:lock-timeout 0").lockTimeout()).contains(Duration.ZERO);
    }

    @Test
    void namesThoseKnownWhenOneIsUnknown() {
        assertThatThrownBy(() -> directives("\n-- nestflux:no-transactions\nSELECT 1;"))
                .hasMessageContaining("a.sql, line 2: there is no directive nestflux:no-transactions")
                .hasMessageContaining("nestflux:lock-timeout 5s")
                .hasMessageContaining("nestflux:no-transaction,");
    }

    @Test
    void refusesOneThatComesTooLateRatherThanIgnoreIt() {
        assertThatThrownBy(() -> {
                    try (SqlScript script = script("SELECT 1;\n-- nestflux:no-transaction\nSELECT 2;")) {
                        script.forEachRemaining(statement -> {});
                    }
                })
                .hasMessageContaining("line 2")
                .hasMessageContaining("head of the file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "5", "5m", "-1s", "1.5s"})
    void refusesATimeWithoutAUnit(String time) {
        assertThatThrownBy(() -> directives("-- nestflux:lock-timeout " + time))
                .hasMessageContaining("\"" + time + "\" is not a time")
                .hasMessageContaining("10min");
    }

    private static Directives directives(String text) {
        try (SqlScript script = script(text)) {
            return script.directives();
        }
    }

    private static SqlScript script(String text) {
        return SqlScript.of(new StringReader(text), "a.sql", Dialect.POSTGRESQL);
    }
}
