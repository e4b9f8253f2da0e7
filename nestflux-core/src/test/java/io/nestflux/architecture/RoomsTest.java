package io.nestflux.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.nestflux.architecture.SourceArrows.Arrow;
import io.nestflux.sql.SqlLexer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arrows point one way: the door stands on rooms, rooms on rooms below them, and all on the ground. */
class RoomsTest {

    private static final Path SOURCES = Path.of("src/main/java");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.nestflux");

    @Test
    void everyRoomIsInTheTable() {
        assertThat(CLASSES.stream().map(each -> Rooms.of(each.getName())).distinct())
                .containsExactlyInAnyOrderElementsOf(Rooms.STANDS_ON.keySet());
    }

    @Test
    void classesKnowOnlyWhatTheirRoomStandsOn() {
        Set<String> wrong = new HashSet<>();
        for (JavaClass each : CLASSES) {
            for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
                String target =
                        dependency.getTargetClass().getBaseComponentType().getName();
                if (target.startsWith("io.nestflux.") && !Rooms.mayKnow(Rooms.of(each.getName()), Rooms.of(target))) {
                    wrong.add(each.getName() + " → " + target);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void sourcesNameOnlyWhatTheirRoomStandsOn() throws IOException {
        List<Arrow> arrows = SourceArrows.in(SOURCES);

        assertThat(arrows).as("what was found").hasSizeGreaterThan(1_000);
        assertThat(arrows)
                .filteredOn(arrow -> !Rooms.mayKnow(arrow.from(), arrow.to()))
                .isEmpty();
    }

    /** Classes of the history and of runs named a class of introspect for a constant that byte code does not show. */
    @Test
    void aConstantOfAnotherRoomIsSeenInTheSource() {
        List<Arrow> arrows = SourceArrows.of("PgHistorySql.java", """
                package io.nestflux.history.postgres;

                import io.nestflux.introspect.Scope;

                /** Not {@link io.nestflux.plan.Planner}. */
                class PgHistorySql {
                    String name = Scope.HISTORY_TABLE;
                    String other = io.nestflux.table.Words.NAME;
                }
                """);

        assertThat(arrows).extracting(Arrow::from).containsOnly("history");
        assertThat(arrows).extracting(Arrow::to).containsExactly("introspect", "table");
        assertThat(arrows).noneMatch(arrow -> Rooms.mayKnow(arrow.from(), arrow.to()));
    }

    @ParameterizedTest
    @CsvSource({
        "io.nestflux.NestFlux, door",
        "io.nestflux.NestFluxException, errors",
        "io.nestflux.ErrorCode$1, errors",
        "io.nestflux.Fleet$Run, door",
        "io.nestflux.plan.postgres.PgSql, plan"
    })
    void theRootPackageIsTheDoorAndTheErrors(String className, String room) {
        assertThat(Rooms.of(className)).isEqualTo(room);
    }

    @Test
    void noRoomKnowsTheDoor() {
        assertThat(Rooms.STANDS_ON.values()).noneMatch(rooms -> rooms.contains(Rooms.DOOR));
    }

    @Test
    void migrationsAreReadAndRunWithoutKnowingWhereTheyCameFrom() {
        for (String room : List.of("migration", "history", "migrate")) {
            assertThat(allBelow(room)).doesNotContain("diff", "plan", "table", "introspect", "scratch");
        }
    }

    @Test
    void roomsDoNotRunInCircles() {
        Rooms.STANDS_ON
                .keySet()
                .forEach(room -> assertThat(allBelow(room)).as(room).doesNotContain(room));
    }

    /**
     * Each dialect's names, literals and traits stand on the one ground, which chooses a lexer and reads codes itself.
     */
    @Test
    void theGroundKnowsNoneOfTheDialectsAboveIt() {
        noClasses()
                .that()
                .resideInAPackage("io.nestflux.sql")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.nestflux.sql.mysql", "io.nestflux.sql.postgres")
                .check(CLASSES);
    }

    /** What reads statements stands on lexers; what a script's settings make of quotes is read by these readers. */
    @Test
    void lexersKnowNothingOfWhatReadsByThem() {
        Set<String> readers =
                Set.of("Lexers", "SqlTokens", "SqlText", "Words", "StatementSettings", "SqlModes", "QuoteModes");
        noClasses()
                .that()
                .areAssignableTo(SqlLexer.class)
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "read by lexers", target -> readers.contains(target.getSimpleName())))
                .check(CLASSES);
    }

    private static Set<String> allBelow(String room) {
        Set<String> below = new HashSet<>();
        List<String> open = new ArrayList<>(Rooms.STANDS_ON.get(room));
        while (!open.isEmpty()) {
            String next = open.remove(open.size() - 1);
            if (below.add(next)) {
                open.addAll(Rooms.STANDS_ON.get(next));
            }
        }
        return below;
    }

    /** Which tables are not part of a catalog, introspect has to know; of what is in them, nothing. */
    @Test
    void introspectKnowsOfTheHistoryOnlyTheTablesName() throws IOException {
        assertThat(SourceArrows.in(SOURCES))
                .filteredOn(
                        arrow -> arrow.from().equals("introspect") && arrow.to().equals("history"))
                .extracting(Arrow::what)
                .containsOnly("io.nestflux.history.HistoryTable");
    }

    @Test
    void librariesAreUsedByTheRoomsThatWrapThem() {
        Map<String, Set<String>> used = new HashMap<>();
        for (JavaClass each : CLASSES) {
            for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
                String target =
                        dependency.getTargetClass().getBaseComponentType().getPackageName();
                if (!target.matches("(java|javax|com\\.sun\\.source|org\\.jspecify|io\\.nestflux)(\\..*)?|")) {
                    String library = target.split("\\.")[0];
                    used.computeIfAbsent(library, name -> new HashSet<>()).add(Rooms.of(each.getName()));
                }
            }
        }
        assertThat(used)
                .isEqualTo(Map.of(
                        "schemacrawler", Set.of("introspect"),
                        "us", Set.of("introspect"),
                        "com", Set.of("json")));
    }

    @Test
    void dialectsDoNotKnowEachOther() {
        noClasses()
                .that()
                .resideInAPackage("..postgres..")
                .should()
                .dependOnClassesThat(resideInAPackage("..mysql.."))
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("..mysql..")
                .should()
                .dependOnClassesThat(resideInAPackage("..postgres.."))
                .check(CLASSES);
    }

    @Test
    void partsOfADialectDoNotRunInCircles() {
        slices().matching("io.nestflux.plan.postgres.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void noDriverIsNeededToCompile() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.postgresql..", "com.mysql..", "org.mariadb.."))
                .check(CLASSES);
    }
}
