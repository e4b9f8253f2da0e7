package io.nestflux;

import io.nestflux.migration.MigrationText;
import io.nestflux.migration.Terminator;
import io.nestflux.plan.Hazard;
import io.nestflux.plan.Statement;
import io.nestflux.sql.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What stands in generated files: the statements, and before each what its reader should know. */
final class MigrationTexts {

    private MigrationTexts() {}

    static MigrationText up(List<Statement> statements, Dialect dialect) {
        return new MigrationText(
                List.of(), statements.stream().map(MigrationTexts::withHazards).toList(), dialect);
    }

    static MigrationText down(List<Statement> up, List<Statement> down, Dialect dialect) {
        List<String> losses = hazards(up, Hazard.Kind.DATA_LOSS);
        List<String> comments = new ArrayList<>();
        if (!losses.isEmpty()) {
            comments.add("brings back the structure, not the data:");
            losses.forEach(loss -> comments.add("  " + loss));
        }
        return new MigrationText(
                comments, down.stream().map(MigrationTexts::withHazards).toList(), dialect);
    }

    /** A file of statements for a client program. */
    static String script(List<Statement> statements, Dialect dialect) {
        return statements.stream()
                .map(statement -> Terminator.after(withHazards(statement), dialect))
                .collect(Collectors.joining("\n\n"));
    }

    private static String withHazards(Statement statement) {
        StringBuilder text = new StringBuilder();
        for (Hazard hazard : statement.hazards()) {
            text.append("-- ")
                    .append(word(hazard.kind()))
                    .append(": ")
                    .append(hazard.message())
                    .append('\n');
        }
        return text.append(statement.sql()).toString();
    }

    private static String word(Hazard.Kind kind) {
        return switch (kind) {
            case DATA_LOSS -> "data loss";
            case MAY_FAIL -> "may fail";
            case LOCKS_TABLE -> "locks";
            case INTERRUPTS -> "interrupts";
        };
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
