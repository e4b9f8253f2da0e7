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
            pulled.migrations().forEach(name -> rendering.done("Recorded as baseline: " + name));
        });
        result.notes().forEach(rendering::say);
        if (!result.dryRun()) {
            if (!isAdopted(result)) {
                result.next().forEach(command -> rendering.say("Next: " + command));
            }
            rendering.say(after(result));
        }
    }

    /** What comes then, in which names stand that only the user knows. */
    private static String after(InitResult result) {
        if (isAdopted(result)) {
            return "The database is on NestFlux. Commit; another one becomes the same by mvn nestflux:migrate with its"
                    + " URL.";
        }
        if (result.pulled().isPresent()) {
            return "To take over the database itself: mvn nestflux:generate nestflux:migrate, with the URL and the user"
                    + " that you gave here.";
        }
        return result.dialect().equals("postgresql")
                ? "mvn nestflux:start leaves the PostgreSQL running, and says how to log in."
                : "With a server: mvn nestflux:generate nestflux:migrate -Dnestflux.url=jdbc:" + result.dialect()
                        + "://… -Dnestflux.user=…, and the password in NESTFLUX_PASSWORD.";
    }

    private static boolean isAdopted(InitResult result) {
        return result.pulled().filter(it -> !it.migrations().isEmpty()).isPresent();
    }

    private void written(InitResult result, String done, String would, String what) {
        if (result.dryRun()) {
            rendering.say(would + what);
        } else {
            rendering.done(done + what);
        }
    }
}
