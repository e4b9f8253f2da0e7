package io.nestflux.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import org.junit.jupiter.api.Test;

/** Arrows point one way: table → catalog ← introspect; diff → catalog; plan → diff; migrate knows no diff. */
class RoomsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.nestflux");

    /** What every room may use: the JDK, annotations, the one exception, and the ground. */
    private static final DescribedPredicate<JavaClass> COMMON = resideInAnyPackage(
                    "java..", "javax..", "org.jspecify..", "io.nestflux.sql..")
            .or(JavaClass.Predicates.equivalentTo(NestFluxException.class))
            .or(JavaClass.Predicates.equivalentTo(ErrorCode.class));

    private static DescribedPredicate<JavaClass> commonAnd(String... packages) {
        return COMMON.or(resideInAnyPackage(packages));
    }

    @Test
    void sqlKnowsNobody() {
        classes()
                .that()
                .resideInAPackage("io.nestflux.sql..")
                .should()
                .onlyDependOnClassesThat(COMMON)
                .check(CLASSES);
    }

    @Test
    void catalogKnowsNobody() {
        classes()
                .that()
                .resideInAPackage("io.nestflux.catalog..")
                .should()
                .onlyDependOnClassesThat(commonAnd("io.nestflux.catalog.."))
                .check(CLASSES);
    }

    @Test
    void tableKnowsOnlyTheCatalog() {
        classes()
                .that()
                .resideInAPackage("io.nestflux.table..")
                .should()
                .onlyDependOnClassesThat(commonAnd("io.nestflux.table..", "io.nestflux.catalog.."))
                .check(CLASSES);
    }

    @Test
    void diffKnowsOnlyTheCatalog() {
        classes()
                .that()
                .resideInAPackage("io.nestflux.diff..")
                .should()
                .onlyDependOnClassesThat(commonAnd("io.nestflux.diff..", "io.nestflux.catalog.."))
                .check(CLASSES);
    }

    @Test
    void planKnowsDiffAndCatalog() {
        classes()
                .that()
                .resideInAPackage("io.nestflux.plan..")
                .should()
                .onlyDependOnClassesThat(commonAnd("io.nestflux.plan..", "io.nestflux.diff..", "io.nestflux.catalog.."))
                .check(CLASSES);
    }

    @Test
    void introspectKnowsOnlyTheCatalog() {
        classes()
                .that()
                .resideInAPackage("io.nestflux.introspect..")
                .should()
                .onlyDependOnClassesThat(commonAnd(
                        "io.nestflux.introspect..",
                        "io.nestflux.catalog..",
                        "io.nestflux.json..",
                        "schemacrawler..",
                        "us.fatehi.."))
                .check(CLASSES);
    }

    @Test
    void schemaCrawlerIsUsedByIntrospectAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.nestflux.introspect")
                .should()
                .dependOnClassesThat(resideInAnyPackage("schemacrawler..", "us.fatehi.."))
                .check(CLASSES);
    }

    @Test
    void migrationsAreReadAndRunWithoutKnowingWhereTheyCameFrom() {
        noClasses()
                .that()
                .resideInAnyPackage("io.nestflux.migration..", "io.nestflux.history..", "io.nestflux.migrate..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "io.nestflux.diff..",
                        "io.nestflux.plan..",
                        "io.nestflux.table..",
                        "io.nestflux.introspect..",
                        "io.nestflux.scratch.."))
                .check(CLASSES);
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
    void roomsDoNotRunInCircles() {
        slices().matching("io.nestflux.(*)..").should().beFreeOfCycles().check(CLASSES);
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
