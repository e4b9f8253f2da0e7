package io.nestflux.connect;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;

/**
 * A driver around a driver, as applications have them in their URLs: {@code jdbc:p6spy:postgresql://host/db}. What it
 * adds (a log, traces, another host after a failure) no migration needs, so NestFlux talks to the driver below; where
 * that cannot be, it says what stands there.
 */
enum DriverWrapper {
    P6SPY("p6spy", "P6Spy"),
    OPEN_TELEMETRY("otel", "OpenTelemetry's JDBC instrumentation"),
    LOG4JDBC("log4jdbc", "log4jdbc"),
    AWS("aws-wrapper", "the AWS Advanced JDBC Wrapper"),
    TESTCONTAINERS("tc", "Testcontainers");

    private static final String JDBC = "jdbc:";

    /** Plugins of Amazon's wrapper without which there is no password to log in with. */
    private static final List<String> LOGINS = List.of("iam", "awssecretsmanager", "federatedauth", "okta");

    private final String scheme;
    private final String product;

    DriverWrapper(String scheme, String product) {
        this.scheme = scheme;
        this.product = product;
    }

    /**
     * The URL of the driver below all wrappers.
     *
     * @throws NestFluxException {@code NF-102} if the wrapper does what cannot be done without it
     */
    static String unwrap(String url) {
        for (DriverWrapper wrapper : values()) {
            String prefix = JDBC + wrapper.scheme + ":";
            if (url.regionMatches(true, 0, prefix, 0, prefix.length())) {
                wrapper.requireDispensable(url);
                return unwrap(JDBC + url.substring(prefix.length()));
            }
        }
        return url;
    }

    private void requireDispensable(String url) {
        if (this == TESTCONTAINERS) {
            throw indispensable(
                    url,
                    "starts the server itself",
                    "start the container, and give NestFlux the URL that it has then: container.getJdbcUrl()");
        }
        if (this == AWS && logsIn(url)) {
            throw indispensable(
                    url,
                    "logs in by its own plugins",
                    "in Java, give NestFlux a DataSource of that driver",
                    "or write the URL of the driver below it, jdbc:postgresql://host:5432/database or"
                            + " jdbc:mysql://host:3306/database, with the token as the password");
        }
    }

    private static boolean logsIn(String url) {
        return Collections.list(new StringTokenizer(url.toLowerCase(Locale.ROOT), "?&")).stream()
                .map(Object::toString)
                .filter(it -> it.startsWith("wrapperplugins="))
                .anyMatch(it -> LOGINS.stream().anyMatch(it::contains));
    }

    private NestFluxException indispensable(String url, String does, String... hints) {
        return new NestFluxException(
                ErrorCode.URL_INVALID,
                "'" + ShownUrl.of(url) + "' is a URL of " + product + ", which " + does + ".",
                hints);
    }
}
