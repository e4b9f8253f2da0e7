package io.nestflux.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.Schema;
import io.nestflux.plan.Planner;
import io.nestflux.plan.Statement;
import io.nestflux.scratch.Workbench;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where everything is new no table has rows, and nobody could wait: a first migration warns of nothing. */
@Execution(ExecutionMode.CONCURRENT)
class FirstMigrationTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.nestflux.cases.DiffCaseTest#all")
    void warnsOfNothing(DiffCase diffCase) {
        Catalog model = Catalogs.of(diffCase).after();
        Catalog empty = Workbench.emptyDatabase(
                model.dialect(), model.schemas().stream().map(Schema::name).collect(Collectors.toUnmodifiableSet()));

        assertThat(Planner.plan(FourAssertions.sql(model.dialect()), empty, model))
                .flatExtracting(Statement::hazards)
                .filteredOn(hazard -> materialized(model).stream().noneMatch(hazard.message()::contains))
                .isEmpty();
    }

    /** These are filled by queries, which may find rows that other migrations have put there. */
    private static List<String> materialized(Catalog model) {
        return model.objects().keySet().stream()
                .filter(id -> id.kind() == Kind.MATERIALIZED_VIEW)
                .map(id -> "rows of " + id.qualifiedName() + " ")
                .toList();
    }
}
