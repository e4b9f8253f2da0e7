package io.nestflux.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be right does not compile; beside it, its twin that does. */
class CompileTest {

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    /** Shared by all snippets: reading the JDK's own classes takes longer than compiling a snippet. */
    private static final StandardJavaFileManager CLASSES = COMPILER.getStandardFileManager(null, null, null);

    private static final String POSTGRES = """
            import io.nestflux.table.postgres.*;
            import java.util.*;

            class Team extends PgTable {
                static final Team TEAM = new Team();
                final Column<Long> id = bigint("id").primaryKey();
                final Column<String> name = text("name").unique();
                final Column<List<Long>> numbers = bigint("numbers").array().unique();
                Team() { super("team"); }
            }

            class User extends PgTable {
                final Column<Long> a = bigint("a");
                final Column<String> b = text("b");
                enum Role { MEMBER }
                enum Other { MEMBER }
                User() { super("user"); }
                {
                    %s;
                }
            }

            class Foreign extends io.nestflux.table.mysql.MySqlTable {
                static final Foreign FOREIGN = new Foreign();
                final Column<Long> id = bigint("id").primaryKey();
                Foreign() { super("foreign"); }
            }
            """;

    private static final String MYSQL = """
            import io.nestflux.table.mysql.*;
            import java.time.*;
            import java.util.*;

            class Team extends MySqlTable {
                static final Team TEAM = new Team();
                final Column<Long> id = bigint("id").primaryKey();
                final Column<String> name = varchar("name", 20).unique();
                Team() { super("team"); }
            }

            class User extends MySqlTable {
                final Column<Long> a = bigint("a");
                final Column<String> b = text("b");
                final Column<String> shape = point("shape").srid(4326).notNull();
                enum Right { READ }
                User() { super("user"); }
                {
                    %s;
                }
            }

            class Foreign extends io.nestflux.table.postgres.PgTable {
                static final Foreign FOREIGN = new Foreign();
                final Column<Long> id = bigint("id").primaryKey();
                Foreign() { super("foreign"); }
            }
            """;

    @Nested
    class OnPostgres {

        @ParameterizedTest(name = "{1}")
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                # compiles                                          | does not
                bigint("x").defaultValue(1L)                        | bigint("x").defaultValue("1")
                bigint("x").defaultValue(1L)                        | bigint("x").defaultValue(1)
                Column<String> x = text("x")                        | Column<Long> x = text("x")
                Column<List<String>> x = text("x").array()          | Column<String> x = text("x").array()
                text("x").array().defaultValue(List.of("a"))        | text("x").array().defaultValue(List.of(1))
                text("x").array().defaultValue(List.of("a"))        | text("x").array().defaultValue("a")
                enumeration("x", Role.class).defaultValue(Role.MEMBER) | enumeration("x", Role.class).defaultValue(Other.MEMBER)
                bigint("x").references(() -> Team.TEAM.id)          | text("x").references(() -> Team.TEAM.id)
                text("x").references(() -> Team.TEAM.name)          | integer("x").references(() -> Team.TEAM.id)
                bigint("x").array().references(() -> Team.TEAM.numbers) | bigint("x").references(() -> Team.TEAM.numbers)
                bigint("x").references(() -> Team.TEAM.id)          | bigint("x").references(() -> Foreign.FOREIGN.id)
                foreignKey().columns(a, b).references(() -> Team.TEAM.id, () -> Team.TEAM.name) | foreignKey().columns(a, b).references(() -> Team.TEAM.name, () -> Team.TEAM.id)
                index().on(a, b.desc().nullsLast())                 | index().on(Foreign.FOREIGN.id)
                index().on(expression("lower(b)"))                  | index().on("lower(b)")
                primaryKey(a, b)                                    | primaryKey(a, b.desc())
                unique().on(a).nullsNotDistinct()                   | primaryKey(a).nullsNotDistinct()
                bigint("x").generatedAlwaysAsIdentity()             | text("x").generatedAlwaysAsIdentity()
                bigserial("x").primaryKey()                         | bigserial("x").defaultValue(1L)
                text("x").collation("C")                            | bigint("x").collation("C")
                timestamptz("x").defaultNow()                       | text("x").defaultNow()
                Column<Long> x = bigint("x").generatedAs("a").stored() | Column<Long> x = bigint("x").generatedAs("a")
                integer("x").check("x > 0")                         | integer("x").unsigned()
                """)
        void twins(String compiles, String doesNot) {
            assertTwins(POSTGRES, compiles, doesNot);
        }

        @Test
        void actionsNeedNoImport() {
            assertThat(
                            errors(
                                    POSTGRES.formatted(
                                            "bigint(\"x\").references(() -> Team.TEAM.id, fk -> fk.onDelete(CASCADE).onUpdate(SET_NULL))")))
                    .isEmpty();
        }
    }

    @Nested
    class OnMySql {

        @ParameterizedTest(name = "{1}")
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                integer("x").unsigned().autoIncrement()             | text("x").unsigned()
                bigint("x").autoIncrement()                         | decimal("x", 5, 2).autoIncrement()
                decimal("x", 5, 2).unsigned()                       | bool("x").unsigned()
                text("x").charset("latin1")                         | bigint("x").charset("latin1")
                datetime("x", 3).defaultNow().onUpdateNow()         | date("x").onUpdateNow()
                datetime("x").defaultValue(LocalDateTime.MIN)       | datetime("x").defaultValue(LocalDate.MIN)
                point("x").srid(4326)                               | text("x").srid(4326)
                bigint("x").references(() -> Team.TEAM.id)          | integer("x").references(() -> Team.TEAM.id)
                bigint("x").references(() -> Team.TEAM.id)          | bigint("x").references(() -> Foreign.FOREIGN.id)
                set("x", Right.class).defaultValue(EnumSet.of(Right.READ)) | set("x", Right.class).defaultValue(Right.READ)
                index().on(b.prefix(20).desc())                     | index().on(b.opclass("x"))
                index().on(a)                                       | index().on(Foreign.FOREIGN.id)
                fulltext().on(b).parser("ngram")                    | index().on(b.prefix(5)).parser("ngram")
                spatial().on(shape)                                 | spatial().on(a)
                text("x")                                           | text("x").array()
                bigint("x").references(() -> Team.TEAM.id, fk -> fk.onDelete(CASCADE)) | bigint("x").references(() -> Team.TEAM.id, fk -> fk.onDelete(SET_DEFAULT))
                """)
        void twins(String compiles, String doesNot) {
            assertTwins(MYSQL, compiles, doesNot);
        }
    }

    private static void assertTwins(String template, String compiles, String doesNot) {
        assertThat(errors(template.formatted(compiles))).isEmpty();

        String source = template.formatted(doesNot);
        long line = source.substring(0, source.indexOf(doesNot)).lines().count();
        assertThat(errors(source))
                .isNotEmpty()
                .allSatisfy(error -> assertThat(error.getLineNumber()).isEqualTo(line))
                .allSatisfy(error -> assertThat(error.getCode())
                        .matches("compiler\\.err\\.(cant\\.apply|cant\\.resolve|prob\\.found\\.req).*"));
    }

    private static List<Diagnostic<? extends JavaFileObject>> errors(String source) {
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        JavacTask task = (JavacTask)
                COMPILER.getTask(null, CLASSES, found, List.of("-proc:none"), null, List.of(new Snippet(source)));
        try {
            task.analyze(); // enough to see all errors, and writes no class files
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .<Diagnostic<? extends JavaFileObject>>map(diagnostic -> diagnostic)
                .toList();
    }

    private static final class Snippet extends SimpleJavaFileObject {
        private final String source;

        private Snippet(String source) {
            super(URI.create("string:///Snippet.java"), Kind.SOURCE);
            this.source = source;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
        }
    }
}
