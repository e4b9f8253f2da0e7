package io.nestflux.table.postgres;

import io.nestflux.Api;
import io.nestflux.catalog.Deferral;
import io.nestflux.catalog.PgOption;
import io.nestflux.table.CommentText;
import io.nestflux.table.KeyBuilder;
import java.util.List;

/**
 * What primary keys and unique constraints have in common.
 *
 * @param <B> the builder itself
 */
@Api(Api.Use.CALL)
public abstract class PgKey<B extends PgKey<B>> extends KeyBuilder<B> {

    PgKey(PgTable table, boolean primary) {
        super(table, primary);
    }

    /** Its name instead of PostgreSQL's own. */
    public B name(String constraintName) {
        named(constraintName);
        return self();
    }

    /** What it was called before. */
    public B renamedFrom(String oldName) {
        wasNamed(oldName);
        return self();
    }

    /** Columns that its index carries along without comparing them. */
    public B include(PgTable.Column<?>... columns) {
        included(List.of(columns));
        return self();
    }

    /** The last column is a range, and equal rows must not overlap in it. PostgreSQL 18 and later. */
    public B withoutOverlaps() {
        option(PgOption.TEMPORAL, true);
        return self();
    }

    /** A transaction can put the check off to its end. */
    public B deferrable() {
        deferral(Deferral.DEFERRABLE);
        return self();
    }

    /** The check is put off to the end of the transaction. */
    public B initiallyDeferred() {
        deferral(Deferral.INITIALLY_DEFERRED);
        return self();
    }

    /** A storage parameter of its index: {@code with("fillfactor", "70")}. */
    public B with(String parameter, String value) {
        option(PgOption.with(parameter), value);
        return self();
    }

    /** A comment that the server keeps for its index, beside that of the key. */
    public B indexComment(String text) {
        CommentText.of(text).ifPresent(comment -> option(PgOption.INDEX_COMMENT, comment));
        return self();
    }

    /** The tablespace of its index. */
    public B tablespace(String name) {
        option(PgOption.TABLESPACE, name);
        return self();
    }
}
