package io.nestflux.scratch;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of scratch databases: they say what they are and when they were made, so that leftovers can be told. */
final class ScratchName {

    static final String PREFIX = "nestflux_scratch_";

    private static final Pattern SHAPE = Pattern.compile(PREFIX + "(\\d+)_[0-9a-f]+");

    private ScratchName() {}

    static String of(Instant created, String unique) {
        return PREFIX + created.getEpochSecond() + "_" + unique;
    }

    /** When the database was made; empty if the name is not one of ours. */
    static Optional<Instant> created(String name) {
        Matcher parts = SHAPE.matcher(name);
        return parts.matches() ? Optional.of(Instant.ofEpochSecond(Long.parseLong(parts.group(1)))) : Optional.empty();
    }
}
