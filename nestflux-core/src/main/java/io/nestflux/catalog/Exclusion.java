package io.nestflux.catalog;

import io.nestflux.Api;
import java.util.Optional;

/**
 * An exclusion constraint of PostgreSQL.
 *
 * @param name its name
 * @param definition what stands behind its name, as the server prints it: {@code EXCLUDE USING gist (...)}
 * @param comment its comment
 * @param options storage parameters, tablespace
 */
@Api(Api.Use.READ)
public record Exclusion(String name, String definition, Optional<String> comment, Options options)
        implements Renamable {

    public Exclusion {
        options.requireOn(Kind.EXCLUSION);
    }

    @Override
    public Kind kind() {
        return Kind.EXCLUSION;
    }

    /** The same constraint under another name. */
    @Override
    public Exclusion withName(String changed) {
        return new Exclusion(changed, definition, comment, options);
    }

    /** The same constraint with another comment. */
    @Override
    public Exclusion withComment(Optional<String> changed) {
        return new Exclusion(name, definition, changed, options);
    }
}
