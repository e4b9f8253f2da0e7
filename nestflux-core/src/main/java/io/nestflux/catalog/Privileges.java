package io.nestflux.catalog;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Lists of privileges: each once, in an order that is always the same. */
final class Privileges {

    private Privileges() {}

    static List<String> sorted(Collection<String> privileges) {
        return privileges.stream().distinct().sorted().toList();
    }

    /** What is in one list or the other. */
    static List<String> both(Collection<String> some, Collection<String> others) {
        return sorted(Stream.concat(some.stream(), others.stream()).toList());
    }
}
