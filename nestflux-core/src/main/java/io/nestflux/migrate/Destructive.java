package io.nestflux.migrate;

import java.util.Set;

/**
 * What may be lost.
 *
 * @param policy what to do about it
 * @param allowed tables and columns that may be lost all the same, as refusals name them: {@code app.person.nick}
 */
public record Destructive(DestructivePolicy policy, Set<String> allowed) {

    /** Whatever is to go goes, with a word before. */
    public static final Destructive WARN = new Destructive(DestructivePolicy.WARN, Set.of());

    public Destructive {
        allowed = Set.copyOf(allowed);
    }

    /** Whether the loss of a table's rows, or of a column's values, is refused. */
    public boolean denies(String object) {
        return policy == DestructivePolicy.DENY && !allowed.contains(object);
    }
}
