package io.nestflux.pull;

import io.nestflux.Api;
import java.util.Locale;

/** What a pull does where there are classes already. */
@Api(Api.Use.READ)
public enum PullMode {
    /** What has changed in the database since the last pull is edited into them. */
    MERGE,
    /** They stay as they are, and what a first pull would write stands beside, to be compared by hand. */
    ASIDE,
    /** What a first pull would write takes their place. */
    OVERWRITE,
    /** Nothing is written; what {@link #MERGE} would do is told as a patch. */
    PRINT;

    /** As it is written on a command line: {@code merge}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
