package io.nestflux.table.postgres;

import io.nestflux.Api;
import io.nestflux.catalog.Identity;
import io.nestflux.catalog.SequenceOptions;
import io.nestflux.table.ColumnHooks;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A column of a whole number, which the server can count.
 *
 * @param <T> the Java type of its values
 */
@Api(Api.Use.CALL)
public final class PgIntegerColumn<T> extends PgValueColumn<T, PgIntegerColumn<T>> {

    PgIntegerColumn(PgTable table, String name, PgType<T> type) {
        super(table, name, type);
    }

    /** Numbered by the server, always. The column is not null. */
    public PgIntegerColumn<T> generatedAlwaysAsIdentity() {
        ColumnHooks.numbering(this, Identity.Mode.ALWAYS, Optional.empty(), SequenceOptions.DEFAULT);
        return this;
    }

    /** Numbered by the server, always: {@code generatedAlwaysAsIdentity(s -> s.startWith(1000).cache(20))}. */
    public PgIntegerColumn<T> generatedAlwaysAsIdentity(Consumer<PgIdentityOptions> options) {
        return numbered(Identity.Mode.ALWAYS, options);
    }

    /** Numbered by the server, unless an insert gives a number. The column is not null. */
    public PgIntegerColumn<T> generatedByDefaultAsIdentity() {
        ColumnHooks.numbering(this, Identity.Mode.BY_DEFAULT, Optional.empty(), SequenceOptions.DEFAULT);
        return this;
    }

    /** Numbered by the server, unless an insert gives a number. */
    public PgIntegerColumn<T> generatedByDefaultAsIdentity(Consumer<PgIdentityOptions> options) {
        return numbered(Identity.Mode.BY_DEFAULT, options);
    }

    private PgIntegerColumn<T> numbered(Identity.Mode mode, Consumer<PgIdentityOptions> options) {
        PgIdentityOptions written = new PgIdentityOptions();
        options.accept(written);
        ColumnHooks.numbering(this, mode, written.sequence(), written.counting());
        return this;
    }
}
