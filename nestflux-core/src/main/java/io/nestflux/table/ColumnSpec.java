package io.nestflux.table;

import io.nestflux.catalog.Generated;
import io.nestflux.catalog.Identity;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.SequenceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of a column so far. It outlives the builder, since {@code array()} goes on with another one. */
final class ColumnSpec {

    /** How the server numbers the column. */
    record Numbering(Identity.Mode mode, Optional<String> sequence, SequenceOptions options) {}

    final TableDefinition table;
    final String name;
    /** The builder that was used last, which knows the Java type. */
    @Nullable
    Column<?> column;

    String type;
    boolean nullable = true;
    Optional<String> defaultValue = Optional.empty();
    Optional<Numbering> numbering = Optional.empty();
    Optional<Generated> generated = Optional.empty();
    Optional<String> comment = Optional.empty();
    Optional<String> renamedFrom = Optional.empty();
    final List<Brought> brought = new ArrayList<>();
    Options options = Options.NONE;

    ColumnSpec(TableDefinition table, String name, String type) {
        this.table = table;
        this.name = name;
        this.type = type;
    }
}
