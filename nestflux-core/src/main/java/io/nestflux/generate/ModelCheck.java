package io.nestflux.generate;

import io.nestflux.migration.LockFile;
import io.nestflux.table.SchemaDefinition;
import java.nio.file.Path;

/** Whether model, lock file and migration files agree. No database is needed. */
public final class ModelCheck {

    private ModelCheck() {}

    /** @throws io.nestflux.NestFluxException if the model has mistakes, or a file cannot be read */
    public static CheckResult of(SchemaDefinition schema, Path migrations) {
        String model = ModelFingerprint.of(schema.catalog(), schema.rows());
        return new CheckResult(LockFile.check(migrations, model).stream()
                .map(disagreement -> disagreement.problem() + ": " + disagreement.hint())
                .toList());
    }
}
