package io.nestflux.maven.init;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.sql.Dialect;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A server that a project can begin with, and the driver that it takes.
 *
 * @param word as users write it
 * @param dialect whose tables are written
 * @param artifact {@code group:artifact} of the driver
 * @param others what does as well where it is there already
 */
record Driver(String word, Dialect dialect, String artifact, List<String> others) {

    private static final List<Driver> ALL = List.of(
            new Driver("postgresql", Dialect.POSTGRESQL, "org.postgresql:postgresql", List.of()),
            new Driver("mysql", Dialect.MYSQL, "com.mysql:mysql-connector-j", List.of("mysql:mysql-connector-java")),
            new Driver("mariadb", Dialect.MYSQL, "org.mariadb.jdbc:mariadb-java-client", List.of()));

    /** @throws NestFluxException {@code NF-107} if there is none of that name */
    static Driver named(String word) {
        return ALL.stream()
                .filter(driver -> driver.word.equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new NestFluxException(
                        ErrorCode.CONFIGURATION_INVALID,
                        "nestflux.dialect is '" + word + "'.",
                        "choose one of " + String.join(", ", words())));
    }

    /** The words for all of them. */
    static List<String> words() {
        return ALL.stream().map(Driver::word).toList();
    }

    /** The one whose driver a project has already. */
    static Optional<Driver> of(PomFacts facts) {
        return ALL.stream().filter(driver -> driver.in(facts).isPresent()).findFirst();
    }

    /** The one of a URL, as far as NestFlux knows it. */
    static Optional<Driver> ofUrl(String url) {
        return ALL.stream()
                .filter(driver -> url.startsWith("jdbc:" + driver.word + ":"))
                .findFirst();
    }

    /** The one that a project has, or what it has in its place. */
    Optional<String> in(PomFacts facts) {
        return Stream.concat(Stream.of(artifact), others.stream())
                .filter(facts.dependencies()::containsKey)
                .findFirst();
    }

    String group() {
        return artifact.substring(0, artifact.indexOf(':'));
    }

    String id() {
        return artifact.substring(artifact.indexOf(':') + 1);
    }
}
