package io.nestflux.migrate;

import io.nestflux.Api;
import java.time.Instant;
import java.util.Optional;

/**
 * Another session that holds a lock, so that this runner, or a statement of it, has to wait. What the server does not
 * tell is empty.
 *
 * @param sessionId the server's number of that session
 * @param user the database user
 * @param host where it came from
 * @param application what it calls itself
 * @param since since when it is connected (PostgreSQL), or busy with what it does now (MySQL, MariaDB); of one that
 *     holds up a statement, since when its transaction runs, where that is known
 * @param running the statement it executes at this moment, cut short and without secrets; often empty
 */
@Api(Api.Use.READ)
public record LockHolder(
        long sessionId, String user, String host, String application, Optional<Instant> since, String running) {

    public LockHolder {
        running = Secrets.excerpt(running);
    }

    /** For messages. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("session ").append(sessionId);
        if (!user.isEmpty()) {
            text.append(" of ").append(user);
        }
        if (!host.isEmpty()) {
            text.append(" from ").append(host);
        }
        if (!application.isEmpty()) {
            text.append(" (").append(application).append(')');
        }
        since.ifPresent(instant -> text.append(" since ").append(instant));
        if (!running.isEmpty()) {
            text.append(", which executes: ").append(running);
        }
        return text.toString();
    }
}
