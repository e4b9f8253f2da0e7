package io.nestflux.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * SQL is read by the lexer and never by a regular expression, which knows neither where a literal ends nor how long it
 * may be. What is no SQL may be read by one, and is named here with the reason.
 */
@Tag("slow")
class RegularExpressionsTest {

    private static final Map<String, String> NO_SQL = Map.ofEntries(
            Map.entry("adopt.DrizzleProject", "names in a journal"),
            Map.entry("adopt.FlywayFile", "names of files, and the lines of a properties file"),
            Map.entry("adopt.FlywayProject", "names of files"),
            Map.entry("adopt.FlywayVersion", "versions"),
            Map.entry("adopt.FormattedSql", "what Liquibase's own comments say, line by line"),
            Map.entry("adopt.ImportedFiles", "NestFlux's own comment at the head of a file, and names of files"),
            Map.entry("adopt.LiquibaseProject", "names of files"),
            Map.entry("adopt.ToolFinder", "names of files"),
            Map.entry("catalog.NamePattern", "patterns that users write"),
            Map.entry("connect.JdbcUrl", "URLs"),
            Map.entry("connect.ShownUrl", "URLs"),
            Map.entry("connect.Servers", "versions"),
            Map.entry("migrate.StatementFailure", "where a driver's message says the place of an error"),
            Map.entry("migrate.postgres.PgOutcomes", "numbers with blanks between, as it noted them itself"),
            Map.entry("migration.LockFileText", "lines of the lock file"),
            Map.entry("migration.MigrationFileName", "names of files"),
            Map.entry("migration.MigrationNames", "names of files"),
            Map.entry("pull.merge.LockLine", "lines of the lock file"),
            Map.entry("scratch.ScratchName", "names of scratch databases"),
            Map.entry("table.postgres.PgEnum", "names of Java classes"));

    private static final Set<String> OF_STRING = Set.of("matches", "replaceAll", "replaceFirst", "split");
    private static final String ROOT = "io.nestflux.";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.nestflux");

    @Test
    void noneReadsSql() {
        Set<String> others = users();
        others.removeAll(NO_SQL.keySet());

        assertThat(others).isEmpty();
    }

    @Test
    void noneIsExcusedThatNeedsNoExcuse() {
        assertThat(users()).containsAll(NO_SQL.keySet());
    }

    private static Set<String> users() {
        return CLASSES.stream()
                .filter(RegularExpressionsTest::usesOne)
                .map(each -> each.getName().substring(ROOT.length()))
                .map(name -> name.indexOf('$') < 0 ? name : name.substring(0, name.indexOf('$')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean usesOne(JavaClass each) {
        return each.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> dependency.getTargetClass().isEquivalentTo(Pattern.class))
                || each.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(String.class)
                                && OF_STRING.contains(call.getTarget().getName()));
    }
}
