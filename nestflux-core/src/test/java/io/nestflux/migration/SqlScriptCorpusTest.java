package io.nestflux.migration;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.NestFluxException;
import io.nestflux.sql.Dialect;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The corpus of nasty SQL: each {@code .sql} file under {@code split/<dialect>} has an {@code .expected} file beside it
 * with the statements, or with the message of the error.
 */
class SqlScriptCorpusTest {

    static Stream<Arguments> scripts() throws IOException, URISyntaxException {
        Path corpus = Path.of(Objects.requireNonNull(SqlScriptCorpusTest.class.getResource("split"))
                .toURI());
        try (Stream<Path> files = Files.walk(corpus)) {
            List<Path> scripts = files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .toList();
            return scripts.stream()
                    .map(file -> Arguments.of(corpus.relativize(file).toString(), file));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scripts")
    void findsTheStatementsOfTheScript(String name, Path file) throws IOException {
        Dialect dialect =
                Dialect.valueOf(file.getParent().getFileName().toString().toUpperCase(Locale.ROOT));
        Path expected = Path.of(file.toString().replaceAll("\\.sql$", ".expected"));

        assertThat(describe(Files.readString(file), dialect)).isEqualTo(Files.readString(expected));
    }

    private static String describe(String script, Dialect dialect) {
        try {
            return SqlScript.split(script, dialect).stream()
                    .map(statement ->
                            "==== " + statement.number() + ", line " + statement.line() + "\n" + statement.sql() + "\n")
                    .collect(Collectors.joining());
        } catch (NestFluxException e) {
            return e.getMessage() + "\n";
        }
    }
}
