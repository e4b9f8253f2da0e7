package io.nestflux.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.plan.DialectSql;
import io.nestflux.plan.Planner;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The golden statements of every case, from the catalogs that stand beside it and without a server: what a change of
 * the differ or of a plan does to all of them is known in seconds. {@link DiffCaseTest} proves them on servers.
 */
@Execution(ExecutionMode.CONCURRENT)
class GoldenPlanTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.nestflux.cases.DiffCaseTest#all")
    void theCatalogsLeadToTheStatements(DiffCase diffCase) {
        Catalogs catalogs = Catalogs.of(diffCase);

        assertThat(plan(sql(catalogs).converting(diffCase.conversions()), catalogs.before(), catalogs.after()))
                .as("up")
                .isEqualTo(diffCase.section("up"));
        assertThat(plan(sql(catalogs).converting(diffCase.conversions().back()), catalogs.after(), catalogs.before()))
                .as("down")
                .isEqualTo(diffCase.section("down"));
    }

    /** The statement that makes a table, and those about it, hurt nobody. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("io.nestflux.cases.DiffCaseTest#all")
    void nothingIsSaidOfWhatTheSamePlanMakes(DiffCase diffCase) {
        Catalogs catalogs = Catalogs.of(diffCase);

        assertThat(falseAlarms(catalogs.before(), catalogs.after())).as("up").isEmpty();
        assertThat(falseAlarms(catalogs.after(), catalogs.before())).as("down").isEmpty();
    }

    private static List<String> falseAlarms(Catalog from, Catalog to) {
        Set<QualifiedName> made = new HashSet<>(to.tableNames());
        made.removeAll(from.tableNames());
        List<String> names = made.stream().map(QualifiedName::toString).toList();
        return Planner.plan(FourAssertions.sql(from.dialect()), from, to).stream()
                .flatMap(statement -> statement.hazards().stream())
                .filter(hazard -> names.stream().anyMatch(name -> speaksOf(hazard.message(), name)))
                // a table that was there may refer to one that is made, where its rows find none
                .filter(hazard -> !hazard.message().contains("refer"))
                .map(hazard -> hazard.kind().word() + ": " + hazard.message())
                .toList();
    }

    private static boolean speaksOf(String message, String name) {
        return Stream.of(message.split("[ :,]"))
                .anyMatch(word -> word.equals(name) || word.startsWith(name + ".") && !word.equals(name + "."));
    }

    private static DialectSql sql(Catalogs catalogs) {
        return FourAssertions.sql(catalogs.before().dialect());
    }

    private static String plan(DialectSql sql, Catalog from, Catalog to) {
        return FourAssertions.text(Planner.plan(sql, from, to));
    }
}
