package io.nestflux.generate;

import io.nestflux.Goal;
import io.nestflux.migration.HeldBack;
import io.nestflux.migration.LockFile;
import io.nestflux.migration.MigrationDirectory;
import io.nestflux.table.SchemaDefinition;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Whether model, lock file and migration files agree. No database is needed. */
public final class ModelCheck {

    private ModelCheck() {}

    /** @throws io.nestflux.NestFluxException if the model has mistakes, or a file cannot be read */
    public static CheckResult of(SchemaDefinition schema, Path migrations) {
        String model = ModelFingerprint.of(schema.catalog(), schema.rows());
        List<String> problems = LockFile.check(migrations, model).stream()
                .map(disagreement -> disagreement.problem() + ": " + disagreement.hint())
                .collect(Collectors.toCollection(ArrayList::new));
        List<HeldBack> heldBack = HeldBack.in(
                MigrationDirectory.read(migrations), schema.catalog().dialect());
        if (problems.isEmpty()
                && Holding.of(heldBack, schema.retired(), DropPolicy.USUAL).hasNews()) {
            problems.add(
                    "The schema class says otherwise than the migrations what is retired: run " + Goal.GENERATE.run());
        }
        return new CheckResult(problems, heldBack.stream().map(HeldBack::words).toList());
    }
}
