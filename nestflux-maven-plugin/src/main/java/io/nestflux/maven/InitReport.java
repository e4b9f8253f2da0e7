package io.nestflux.maven;

import io.nestflux.maven.init.FileChange;
import io.nestflux.maven.init.InitResult;

/** Tells what a project begins with, and what comes next. */
record InitReport(Rendering rendering) {

    void write(InitResult result) {
        for (FileChange change : result.files()) {
            switch (change.action()) {
                case CREATED -> written(result, "Created ", "Would create ", change.path());
                case EDITED -> written(result, "Added to ", "Would add to ", change.path() + ":");
                case KEPT -> rendering.say("Left as it is: " + change.path());
            }
            change.diff().forEach(line -> rendering.say("  " + line));
        }
        result.pulled().ifPresent(pulled -> {
            written(result, "Pulled ", "Would pull ", pulled.source() + " into " + result.packageName());
            rendering.say("  " + pulled.summary());
        });
        result.notes().forEach(rendering::say);
        if (!result.dryRun()) {
            rendering.say("Next: " + result.next().get(0));
            result.next().stream().skip(1).forEach(rendering::say);
        }
    }

    private void written(InitResult result, String done, String would, String what) {
        if (result.dryRun()) {
            rendering.say(would + what);
        } else {
            rendering.done(done + what);
        }
    }
}
