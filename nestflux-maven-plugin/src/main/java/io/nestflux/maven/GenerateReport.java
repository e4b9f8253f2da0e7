package io.nestflux.maven;

import io.nestflux.GenerateOptions;
import io.nestflux.generate.GenerateResult;
import io.nestflux.generate.GenerateResult.Adopted;
import io.nestflux.plan.Hazard;
import io.nestflux.plan.Statement;

/** What {@code generate} tells: what was written, what to beware of, what to do next. */
record GenerateReport(Rendering rendering, GenerateOptions options) {

    void write(GenerateResult result) {
        result.warnings().forEach(rendering::warn);
        result.detours().forEach(rendering::warn);
        if (result.nothingToDo()) {
            rendering.say("Nothing has changed: the schema class agrees with " + result.baseline() + ".");
            return;
        }
        for (Statement statement : result.statements()) {
            for (Hazard hazard : statement.hazards()) {
                rendering.warn(hazard.message());
            }
        }
        result.adopted().ifPresent(this::adopted);
        if (options.dryRun()) {
            result.statements().forEach(statement -> rendering.print(statement.sql() + ";"));
            return;
        }
        result.file().map(file -> file.getFileName().toString()).ifPresent(file -> {
            if (options.custom()) {
                rendering.done("Generated migration file: " + file + "   (empty, for you to fill in)");
                rendering.say(
                        "Write SQL into it and its .down.sql, then run mvn nestflux:generate, which renews nestflux.lock,"
                                + " and mvn nestflux:migrate");
            } else {
                rendering.done("Generated migration file: " + file + "   ("
                        + Rendering.count(result.statements().size(), "statement") + ", proven forwards and back in "
                        + Rendering.time(result.took()) + ")");
            }
        });
    }

    private void adopted(Adopted adopted) {
        if (options.dryRun()) {
            adopted.statements().forEach(statement -> rendering.print(statement.sql() + ";"));
            return;
        }
        adopted.file().map(file -> file.getFileName().toString()).ifPresent(file -> {
            rendering.done("Generated migration file: " + file + "   ("
                    + Rendering.count(adopted.statements().size(), "statement")
                    + " that take over what the database has)");
            rendering.say("Where all of that is there, as here, migrate only records it; elsewhere it runs.");
        });
    }
}
