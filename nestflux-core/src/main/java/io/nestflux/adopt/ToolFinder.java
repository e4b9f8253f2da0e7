package io.nestflux.adopt;

import io.nestflux.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Tells from the files which tool they belong to. */
final class ToolFinder {

    private ToolFinder() {}

    static Tool find(List<Path> sources) {
        return sources.stream()
                .flatMap(source -> of(source).stream())
                .findFirst()
                .orElseThrow(() -> Findings.refusal(
                        "The files do not tell which tool they belong to.",
                        "name the right place, or the tool: " + Parameter.TOOL.set("flyway")
                                + ", liquibase or drizzle"));
    }

    private static Optional<Tool> of(Path source) {
        if (Files.exists(DrizzleProject.journal(source))) {
            return Optional.of(Tool.DRIZZLE);
        }
        if (DrizzleProject.isOfNewerLayout(source)) {
            throw DrizzleProject.newerLayout(source);
        }
        for (Path file : Texts.below(source)) {
            String name = String.valueOf(file.getFileName());
            if (name.matches("V\\d.*__.*\\.sql")) {
                return Optional.of(Tool.FLYWAY);
            }
            if (name.endsWith(".sql") && FormattedSql.isFormatted(Texts.read(file))
                    || name.matches(".*\\.(xml|ya?ml|json)") && Texts.read(file).contains("databaseChangeLog")) {
                return Optional.of(Tool.LIQUIBASE);
            }
        }
        return Optional.empty();
    }
}
