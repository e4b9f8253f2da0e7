package io.nestflux.connect;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.Parameter;
import io.nestflux.sql.Refusal;
import java.sql.SQLException;

/** Turns a driver's refusal into a sentence with a hint, without ever quoting a secret. */
final class ConnectionErrors {

    private ConnectionErrors() {}

    static NestFluxException explain(SQLException refused, JdbcUrl url, String user, String password) {
        String reason = withoutSecret(url, words(refused), password);
        return switch (Refusal.of(refused)) {
            case DENIED ->
                new NestFluxException(
                        ErrorCode.LOGIN_FAILED,
                        url + " refused the login" + (user.isEmpty() ? "" : " of '" + user + "'") + ": " + reason,
                        "check " + Parameter.USER.word() + " and " + Parameter.PASSWORD.word()
                                + " (or the server's entry in settings.xml)");
            case ABSENT ->
                new NestFluxException(
                        ErrorCode.CONNECTION_FAILED,
                        "There is no database '" + url.database() + "' at " + url + ".",
                        "create it first: CREATE DATABASE, or correct " + Parameter.URL.word());
            case PRESENT, TIMEOUT, LOCK, LOCK_TABLE_FULL, READ_ONLY, NO_ROOM, IMPOSSIBLE, NEEDED, COSTLY, LOST, OTHER ->
                new NestFluxException(
                        ErrorCode.CONNECTION_FAILED,
                        "Cannot connect to " + url + ": " + reason,
                        "check that the server runs there and that " + Parameter.URL.word() + " is right");
        };
    }

    /** MariaDB's driver says what came of its first statements in the cause alone. */
    private static String words(SQLException refused) {
        String words = String.valueOf(refused.getMessage());
        String cause = refused.getCause() instanceof SQLException because ? String.valueOf(because.getMessage()) : "";
        return words.contains(cause) ? words : words + ": " + cause;
    }

    /**
     * The driver's message with the password cut out. The driver's exception itself is not kept as a cause: its own
     * text, and that of its causes, may quote the URL.
     */
    private static String withoutSecret(JdbcUrl url, String message, String password) {
        String redacted = ShownUrl.without(url.forDriver(), message);
        return password.isEmpty() ? redacted : redacted.replace(password, "***");
    }
}
