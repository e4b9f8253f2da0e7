package io.nestflux.plan.online.mysql;

import io.nestflux.plan.online.TargetServer;
import io.nestflux.sql.mysql.MySqlRelease;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Command lines of tools that copy a table beside the one in use, and swap the two at the end. They ask for the
 * password themselves.
 *
 * @param server whose table it is
 * @param release the server's
 */
record OnlineTools(TargetServer server, MySqlRelease release) {

    /** gh-ost reads MySQL's binary log; pt-online-schema-change works by triggers, with MariaDB too. */
    List<String> commands(AlterText alter) {
        String changes = alter.clauses().stream().map(Clause::sql).collect(Collectors.joining(", "));
        String host = part(server.host(), 0, "localhost");
        String port = part(server.host(), 1, "3306");
        String user = server.user().isEmpty() ? "" : server.user();
        String table = alter.table().name();
        String percona = "pt-online-schema-change --alter %s --alter-foreign-keys-method=auto --ask-pass --execute %s"
                .formatted(
                        quoted(changes),
                        quoted("h=%s,P=%s%s,D=%s,t=%s"
                                .formatted(host, port, user.isEmpty() ? "" : ",u=" + user, database(), table)));
        if (release.hasNoCopy()) {
            return List.of(percona);
        }
        String ghost = "gh-ost --host=%s --port=%s%s --ask-pass --database=%s --table=%s --alter=%s --execute"
                .formatted(
                        host,
                        port,
                        user.isEmpty() ? "" : " --user=" + quoted(user),
                        quoted(database()),
                        quoted(table),
                        quoted(changes));
        return List.of(ghost, percona);
    }

    private String database() {
        return server.database().isEmpty() ? "database" : server.database();
    }

    private static String part(String address, int place, String otherwise) {
        int colon = address.lastIndexOf(':');
        boolean hasPort = colon > 0 && address.indexOf(']') < colon;
        String found = place == 0
                ? hasPort ? address.substring(0, colon) : address
                : hasPort ? address.substring(colon + 1) : "";
        return found.isEmpty() ? otherwise : found;
    }

    /** For a shell: nothing in single quotes means anything but an end of them. */
    private static String quoted(String text) {
        boolean plain = text.chars().allMatch(c -> Character.isLetterOrDigit(c) || "_-.=,".indexOf(c) >= 0);
        return plain ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
