package io.nestflux.maven;

import io.nestflux.maven.embedded.StandingServers.Standing;
import java.util.Locale;

/**
 * How to get into the server that now runs. The password is not told, but where it is.
 *
 * @param psql a line to be pasted
 * @param started whether it was started just now, or ran already
 */
record StartReport(String version, String url, String user, String passwordFile, String psql, boolean started) {

    static StartReport of(Standing server) {
        return new StartReport(
                server.version(),
                server.url(),
                server.user(),
                server.passwordFile().toString(),
                psql(server, System.getProperty("os.name")),
                server.begun());
    }

    /** In the words of the shell that people have on their system. */
    static String psql(Standing server, String system) {
        String file = server.passwordFile().toString();
        String command = "psql -h 127.0.0.1 -p " + server.port() + " -U " + server.user() + " postgres";
        return system.toLowerCase(Locale.ROOT).contains("windows")
                ? "set /p PGPASSWORD=<\"" + file + "\" & " + command
                : "PGPASSWORD=$(cat '" + file.replace("'", "'\\''") + "') " + command;
    }

    void write(Rendering rendering) {
        if (started) {
            rendering.done("PostgreSQL " + version + " is running, until mvn nestflux:stop.");
        } else {
            rendering.say("PostgreSQL " + version + " is running already, until mvn nestflux:stop.");
        }
        rendering.say("  URL       " + url);
        rendering.say("  user      " + user);
        rendering.say("  password  in " + passwordFile);
        rendering.say("  psql      " + psql);
    }
}
