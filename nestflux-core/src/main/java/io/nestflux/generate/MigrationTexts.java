package io.nestflux.generate;

import io.nestflux.migration.MigrationText;
import io.nestflux.plan.Hazard;
import io.nestflux.plan.Statement;
import io.nestflux.sql.Dialect;
import java.util.ArrayList;
import java.util.List;

/** What stands in generated files: the statements, and before each what its reader should know. */
final class MigrationTexts {

    private static final String SEGMENT = "-- nestflux:commit";

    private MigrationTexts() {}

    static MigrationText up(List<String> comments, List<Statement> statements, Dialect dialect) {
        return new MigrationText(
                segmented(comments, statements),
                statements.stream().map(Statement::commented).toList(),
                dialect);
    }

    static MigrationText down(List<Statement> up, List<Statement> down, Dialect dialect) {
        List<String> losses = hazards(up, Hazard.Kind.LOSES_DATA);
        List<String> comments = new ArrayList<>();
        if (!losses.isEmpty()) {
            comments.add("brings back the structure, not the data:");
            losses.forEach(loss -> comments.add("  " + loss));
        }
        return new MigrationText(
                segmented(comments, down),
                down.stream().map(Statement::commented).toList(),
                dialect);
    }

    /** Who reads the file should know why it is not one transaction. */
    private static List<String> segmented(List<String> comments, List<Statement> statements) {
        boolean isSegmented = statements.stream()
                .anyMatch(statement ->
                        !statement.transactional() && statement.sql().contains(" CONCURRENTLY ")
                                || statement.sql().startsWith(SEGMENT));
        if (!isSegmented) {
            return comments;
        }
        List<String> more = new ArrayList<>(comments);
        more.add("runs in segments, each committed before the next, so that nobody waits for tables in use:");
        more.add("cut off, it goes on where it was");
        return more;
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
