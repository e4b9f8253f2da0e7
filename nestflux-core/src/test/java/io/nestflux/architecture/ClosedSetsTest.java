package io.nestflux.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.catalog.Kind;
import io.nestflux.sql.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A switch over a closed set names all that is in it, so that a new kind of object or a new product does not compile
 * until everybody who handles it has said how. A {@code default} would take it for something else.
 */
class ClosedSetsTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Pattern SWITCH = Pattern.compile("\\bswitch \\(");
    private static final Pattern LABELS =
            Pattern.compile("\\bcase ([A-Z][A-Z_0-9]*(?:,\\s*[A-Z][A-Z_0-9]*)*)\\s*(?:->|:)");

    /** Their constants: a switch that has labels of one of these alone is over that one. */
    private static final List<Set<String>> CLOSED =
            List.of(names(Kind.values()), names(Kind.Family.values()), names(Dialect.values()));

    private static Set<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }

    @Test
    void noSwitchOverAClosedSetHasADefault() throws IOException {
        List<String> found = new ArrayList<>();
        int switches = 0;
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                for (String body : bodies(Files.readString(file))) {
                    if (isOverAClosedSet(body)) {
                        switches++;
                        if (hasDefault(body)) {
                            found.add(file.getFileName() + ": "
                                    + body.lines().skip(1).findFirst().orElse(""));
                        }
                    }
                }
            }
        }

        assertThat(found).isEmpty();
        assertThat(switches).as("switches found").isGreaterThan(20);
    }

    /**
     * Besides {@code Kind}, {@code SchemaObject}, the record, how each dialect that has it writes it and reads it, and
     * what a schema class says.
     */
    @Test
    void fewFilesHaveToBeToldOfANewKindOfObject() throws IOException {
        Set<String> told = new TreeSet<>();
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                if (bodies(Files.readString(file)).stream()
                        .anyMatch(body -> labels(body).containsAll(names(Kind.values())))) {
                    told.add(file.getFileName().toString().replace(".java", ""));
                }
            }
        }

        assertThat(told)
                .as("what is true of a kind wherever it is met stands in Kind")
                .containsExactly("MySqlRules", "MySqlSql", "PgComments", "PgObstacles", "PgRules", "PgSql");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "switch (kind) { case TABLE, VIEW -> true; default -> false; }",
                "switch (dialect) { case POSTGRESQL: return 1; default: return 2; }",
                "switch (kind) { case TABLE -> { if (a) { b(); } } case\nVIEW -> c(); default -> d(); }"
            })
    void aDefaultIsFound(String source) {
        assertThat(bodies(source)).singleElement().matches(ClosedSetsTest::isOverAClosedSet);
        assertThat(bodies(source)).singleElement().matches(ClosedSetsTest::hasDefault);
    }

    @Test
    void aSwitchOverWordsMayHaveOne() {
        assertThat(bodies("switch (word) { case \"TABLE\" -> true; default -> false; }"))
                .singleElement()
                .matches(body -> !isOverAClosedSet(body));
    }

    /**
     * Elsewhere a product is told from the others by a capability that {@link Dialect} names, or by one switch a room.
     */
    private static final Map<String, String> ASK_WHICH_ONE = Map.ofEntries(
            Map.entry("Dialect", "says itself which are kin"),
            Map.entry("Literals", "reads a text of which nobody knows whose it is"),
            Map.entry("SqlTokens", "folds words as the server does"),
            Map.entry("Words", "knows how far each server's statements have to be read"),
            Map.entry("StatementSettings", "knows that only MariaDB sets for one statement"),
            Map.entry("FormerNames", "reads RENAME, which in MySQL needs no TO"),
            Map.entry("MySqlLexer", "tells MySQL and MariaDB apart"),
            Map.entry("MySqlStatementEnd", "tells MySQL and MariaDB apart"),
            Map.entry("Reach", "knows what of each server is shared by its databases"),
            Map.entry("UrlDatabase", "sets each driver's own properties"),
            Map.entry("Servers", "knows that MySQL's drivers can cut results off"),
            Map.entry("ServerVersion", "knows that minor versions of PostgreSQL print alike"),
            Map.entry("ServerSessions", "knows that only PostgreSQL has poolers that part sessions"),
            Map.entry("ViewAssembly", "knows that MySQL's views are described by the names of columns"));

    private static final Pattern WHICH_ONE =
            Pattern.compile("[=!]= (?:Dialect\\.)?(?:POSTGRESQL|MYSQL|MARIADB)\\b|isMySqlFamily\\(\\)");

    @Test
    void onlyAFewAskWhichProductItIs() throws IOException {
        Set<String> asking = new TreeSet<>();
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                // in the rooms of MySQL, it and its cousin are told apart
                boolean ofMySql = file.getParent().endsWith("mysql");
                if (!ofMySql && WHICH_ONE.matcher(Files.readString(file)).find()) {
                    asking.add(file.getFileName().toString().replace(".java", ""));
                }
            }
        }

        assertThat(asking).containsExactlyInAnyOrderElementsOf(ASK_WHICH_ONE.keySet());
    }

    private static List<String> labels(String body) {
        return LABELS.matcher(body.replace("case\n", "case "))
                .results()
                .flatMap(found -> Stream.of(found.group(1).split(",\\s*")))
                .toList();
    }

    private static boolean isOverAClosedSet(String body) {
        List<String> labels = labels(body);
        return !labels.isEmpty() && CLOSED.stream().anyMatch(set -> set.containsAll(labels));
    }

    private static boolean hasDefault(String body) {
        return body.contains("default ->") || body.contains("default:");
    }

    /** From the brace that opens a switch to the one that closes it. */
    private static List<String> bodies(String source) {
        List<String> bodies = new ArrayList<>();
        Matcher starts = SWITCH.matcher(source);
        while (starts.find()) {
            int open = source.indexOf('{', starts.end());
            int depth = 0;
            int at = open;
            do {
                char letter = source.charAt(at++);
                depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
            } while (depth > 0 && at < source.length());
            bodies.add(source.substring(open, at));
        }
        return bodies;
    }
}
