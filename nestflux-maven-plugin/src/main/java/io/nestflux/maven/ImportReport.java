package io.nestflux.maven;

import io.nestflux.adopt.ImportResult;
import io.nestflux.adopt.ImportResult.Imported;
import io.nestflux.adopt.ImportResult.Standing;

/** What {@code import} tells: one line a migration, what to know, and what to do next. */
record ImportReport(Rendering rendering) {

    void write(ImportResult result) {
        int width = result.files().stream()
                .mapToInt(it -> it.origin().length())
                .max()
                .orElse(0);
        for (Imported file : result.files()) {
            rendering.say(
                    "  " + file.origin() + " ".repeat(width - file.origin().length()) + "  → " + file.migration()
                            + ".sql" + (file.written() ? "" : ", written earlier") + words(file.standing()));
        }
        result.remarks().forEach(rendering::warn);
        String sum = Rendering.count((int) result.written(), "migration") + " written, " + result.recorded()
                + " recorded as applied";
        if (result.dryRun()) {
            rendering.say("Would be done: " + sum + ".");
        } else {
            rendering.done("Imported from " + result.tool().label() + ": " + sum);
            rendering.say(next(result));
        }
    }

    private static String words(Standing standing) {
        return switch (standing) {
            case UNKNOWN -> "";
            case RECORDED -> ", applied here";
            case KNOWN -> ", known here";
            case PENDING -> ", pending here";
        };
    }

    private static String next(ImportResult result) {
        if (result.files().stream().anyMatch(it -> it.standing() == Standing.UNKNOWN)) {
            return "For each database that " + result.tool().label()
                    + " has built, run the same with nestflux.url; new ones need nothing but mvn nestflux:migrate";
        }
        return result.files().stream().anyMatch(it -> it.standing() == Standing.PENDING)
                ? "What is pending is applied by mvn nestflux:migrate"
                : "This database carries on: mvn nestflux:status";
    }
}
