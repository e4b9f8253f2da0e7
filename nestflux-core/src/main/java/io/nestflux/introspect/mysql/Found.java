package io.nestflux.introspect.mysql;

import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Unmanaged;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What was read of one kind of object, and what there is of it that cannot be read. */
final class Found<T> {

    private final List<T> all = new ArrayList<>();
    private final List<Unmanaged> unmanaged = new ArrayList<>();

    /**
     * Keeps what was read.
     *
     * @param otherwise what it is called if it could not be read
     */
    void add(String name, Optional<T> read, String otherwise) {
        read.ifPresentOrElse(all::add, () -> leave(name, otherwise));
    }

    /** Leaves alone what is of no kind known here. */
    void leave(String name, String kind) {
        unmanaged.add(Unmanaged.of(kind, new QualifiedName("", name)));
    }

    List<T> all() {
        return Collections.unmodifiableList(all);
    }

    List<Unmanaged> unmanaged() {
        return Collections.unmodifiableList(unmanaged);
    }
}
