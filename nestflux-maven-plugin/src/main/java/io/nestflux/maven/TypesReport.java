package io.nestflux.maven;

import io.nestflux.types.TypesResult;

/** What {@code types} tells: which files were written, and which are gone. */
record TypesReport(Rendering rendering) {

    void write(TypesResult result) {
        result.warnings().forEach(rendering::warn);
        if (result.written().isEmpty() && result.deleted().isEmpty()) {
            rendering.say("The records are in step with " + relations(result) + ".");
            return;
        }
        if (result.dryRun()) {
            result.written().forEach(file -> rendering.say("would write " + file));
            result.deleted().forEach(file -> rendering.say("would delete " + file));
            return;
        }
        result.written().forEach(file -> rendering.say("wrote " + file));
        result.deleted().forEach(file -> rendering.say("deleted " + file));
        rendering.done("Records for " + relations(result) + ": "
                + Rendering.count(result.written().size(), "file") + " written, "
                + result.deleted().size() + " deleted, "
                + result.unchanged() + " in step");
    }

    private static String relations(TypesResult result) {
        String tables = Rendering.count(result.tables(), "table");
        return result.views() == 0 ? tables : tables + " and " + Rendering.count(result.views(), "view");
    }
}
