package io.nestflux.generate;

import io.nestflux.migration.MigrationText;
import io.nestflux.plan.Hazard;
import io.nestflux.plan.Statement;
import io.nestflux.sql.Dialect;
import java.util.ArrayList;
import java.util.List;

/** What stands in generated files: the statements, and before each what its reader should know. */
final class MigrationTexts {

    private MigrationTexts() {}

    static MigrationText up(List<String> comments, List<Statement> statements, Dialect dialect) {
        return new MigrationText(
                comments, statements.stream().map(Statement::commented).toList(), dialect);
    }

    static MigrationText down(List<Statement> up, List<Statement> down, Dialect dialect) {
        List<String> losses = hazards(up, Hazard.Kind.LOSES_DATA);
        List<String> comments = new ArrayList<>();
        if (!losses.isEmpty()) {
            comments.add("brings back the structure, not the data:");
            losses.forEach(loss -> comments.add("  " + loss));
        }
        return new MigrationText(
                comments, down.stream().map(Statement::commented).toList(), dialect);
    }

    private static List<String> hazards(List<Statement> statements, Hazard.Kind kind) {
        return statements.stream()
                .flatMap(statement -> statement.hazards().stream())
                .filter(hazard -> hazard.kind() == kind)
                .map(Hazard::message)
                .distinct()
                .toList();
    }
}
