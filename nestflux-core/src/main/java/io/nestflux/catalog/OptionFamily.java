package io.nestflux.catalog;

import io.nestflux.Api;
import io.nestflux.sql.Dialect;
import java.util.Set;

/**
 * Options without number that are told apart by what stands behind a common prefix: storage parameters, which
 * extensions and engines add to, or the arguments of a routine.
 */
@Api(Api.Use.CALL)
public final class OptionFamily {

    private final String prefix;
    private final Set<Dialect> dialects;
    private final Kind[] kinds;

    OptionFamily(String prefix, Set<Dialect> dialects, Kind... kinds) {
        this.prefix = prefix;
        this.dialects = dialects;
        this.kinds = kinds.clone();
    }

    /** One of them. */
    public Option<String> of(String member) {
        return Option.text(prefix + member, dialects, kinds);
    }

    /** What all names begin with. */
    public String prefix() {
        return prefix;
    }

    /** The servers that know it, in some version. */
    public Set<Dialect> dialects() {
        return Set.copyOf(dialects);
    }

    /** The kinds of object that may have some. */
    public Set<Kind> kinds() {
        return Set.of(kinds);
    }
}
