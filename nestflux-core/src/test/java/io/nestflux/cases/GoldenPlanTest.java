package io.nestflux.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.catalog.Catalog;
import io.nestflux.plan.Planner;
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

        assertThat(plan(catalogs.before(), catalogs.after())).as("up").isEqualTo(diffCase.section("up"));
        assertThat(plan(catalogs.after(), catalogs.before())).as("down").isEqualTo(diffCase.section("down"));
    }

    private static String plan(Catalog from, Catalog to) {
        return FourAssertions.text(Planner.plan(FourAssertions.sql(from.dialect()), from, to));
    }
}
