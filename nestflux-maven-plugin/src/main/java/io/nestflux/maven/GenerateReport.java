package io.nestflux.maven;

import io.nestflux.GenerateOptions;
import io.nestflux.generate.GenerateResult;
import io.nestflux.generate.GenerateResult.Adopted;
import io.nestflux.generate.GenerateResult.Counted;
import io.nestflux.plan.Hazard;
import io.nestflux.plan.Statement;
import io.nestflux.sql.FirstLine;
import java.util.List;
import java.util.Optional;

/** What {@code generate} tells: what was written, what to beware of, what to do next. */
record GenerateReport(Rendering rendering, GenerateOptions options) {

    private static final int MOST_CHANGES = 20;

    void write(GenerateResult result) {
        result.warnings().forEach(rendering::warn);
        result.detours().forEach(rendering::warn);
        if (result.nothingToDo()) {
            rendering.say("Nothing has changed: the schema class agrees with " + result.baseline() + ".");
            return;
        }
        changes(result.changes());
        hazards(result);
        result.adopted().ifPresent(this::adopted);
        if (options.dryRun()) {
            result.statements().forEach(statement -> rendering.print(statement.sql() + ";"));
            rendering.say("Nothing was written: "
                    + Rendering.count(result.statements().size(), "statement")
                    + ", proven forwards and back in " + Rendering.time(result.took()));
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

    /** Of what is all new, the number of statements says enough. */
    private void changes(List<String> changes) {
        if (changes.stream().anyMatch(change -> !change.endsWith(": new"))) {
            changes.stream().limit(MOST_CHANGES).forEach(rendering::say);
            if (changes.size() > MOST_CHANGES) {
                rendering.say("… and " + Rendering.count(changes.size() - MOST_CHANGES, "further change"));
            }
        }
    }

    /** What is known to hurt no row is told, but nobody is warned of it. */
    private void hazards(GenerateResult result) {
        List<Statement> statements = result.statements();
        for (int i = 0; i < statements.size(); i++) {
            String which = FirstLine.numbered(i + 1, statements.get(i).sql());
            for (Hazard hazard : statements.get(i).hazards()) {
                Optional<Counted> counted = result.counted(i, hazard);
                if (counted.filter(Counted::isHarmless).isPresent()) {
                    rendering.say(which + ": " + counted.get().words());
                } else {
                    rendering.warn(which + " " + hazard.kind().word() + ": " + hazard.message()
                            + counted.map(rows -> " (" + rows.words() + ")").orElse(""));
                }
            }
        }
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
