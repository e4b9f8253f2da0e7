package io.nestflux.catalog;

import io.nestflux.Api;
import java.util.Optional;

/**
 * Something that a database has and that NestFlux does not describe: it is left alone, and said so. That may be a
 * property of something that it does describe, such as the tablespace of a table.
 *
 * @param kind the word for messages: {@code partitioned table}, {@code exclusion constraint}, ...
 * @param name its name; for a part of a table {@code table.part}
 * @param reason why, where it is of a kind that NestFlux does describe: what came out when it was built again
 * @param property whether it is a property of something, and goes with it
 */
@Api(Api.Use.READ)
public record Unmanaged(String kind, QualifiedName name, Optional<String> reason, boolean property) {

    /** Something of a kind that NestFlux does not describe. */
    public static Unmanaged of(String kind, QualifiedName name) {
        return new Unmanaged(kind, name, Optional.empty(), false);
    }

    /** A property that NestFlux does not describe, of something that it does. */
    public static Unmanaged property(String kind, QualifiedName name) {
        return new Unmanaged(kind, name, Optional.empty(), true);
    }

    /** For messages: {@code partitioned table app.measurement}. */
    @Override
    public String toString() {
        return kind + " " + name;
    }
}
