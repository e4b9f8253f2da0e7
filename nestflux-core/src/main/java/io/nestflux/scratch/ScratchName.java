package io.nestflux.scratch;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of scratch databases: they say what they are, when they were made, and where a lock of their owner's can be
 * seen, so that leftovers can be told.
 */
final class ScratchName {

    static final String PREFIX = "nestflux_scratch_";

    private static final Pattern SHAPE = Pattern.compile(PREFIX + "(?<created>\\d+)_[0-9a-f]{8}(?<node>[0-9a-f]*)");

    private ScratchName() {}

    /**
     * @param unique eight hexadecimal digits
     * @param node the server on which its owner has a lock as long as he lives; empty if he has none
     */
    static String of(Instant created, String unique, String node) {
        return PREFIX + created.getEpochSecond() + "_" + unique + node;
    }

    /** When the database was made; empty if the name is not one of ours. */
    static Optional<Instant> created(String name) {
        Matcher parts = SHAPE.matcher(name);
        return parts.matches()
                ? Optional.of(Instant.ofEpochSecond(Long.parseLong(parts.group("created"))))
                : Optional.empty();
    }

    /** Whether its owner has a lock on that server as long as he lives. */
    static boolean isOwnedOn(String node, String name) {
        Matcher parts = SHAPE.matcher(name);
        return !node.isEmpty() && parts.matches() && parts.group("node").equals(node);
    }
}
