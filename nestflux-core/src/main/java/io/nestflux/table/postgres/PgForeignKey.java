package io.nestflux.table.postgres;

import io.nestflux.Api;
import io.nestflux.catalog.Deferral;
import io.nestflux.catalog.ForeignKey.Action;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.table.ForeignKeyBuilder;
import java.util.Optional;

/** A foreign key of a table. */
@Api(Api.Use.CALL)
public final class PgForeignKey extends ForeignKeyBuilder<PgForeignKey> {

    PgForeignKey(PgTable table, Optional<String> name) {
        super(table, name);
    }

    /**
     * {@code SET NULL} or {@code SET DEFAULT} for some of the columns only. PostgreSQL 15 and later.
     *
     * @param first one of the foreign key's columns
     */
    public PgForeignKey onDelete(Action action, PgTable.Column<?> first, PgTable.Column<?>... more) {
        touches(java.util.stream.Stream.concat(
                        java.util.stream.Stream.<PgTable.Column<?>>of(first), java.util.Arrays.stream(more))
                .toList());
        return onDelete(action);
    }

    /** The last column is a period, which those of the rows referred to must cover. PostgreSQL 18 and later. */
    public PgForeignKey period() {
        option(PgOption.TEMPORAL, true);
        return this;
    }

    /** It refers to a partition or child of the table that declares the columns: {@code ofTable("app", "m_2024")}. */
    public PgForeignKey ofTable(String schema, String name) {
        refersTo(new QualifiedName(schema, name));
        return this;
    }

    /** All columns are NULL or none is. */
    public PgForeignKey matchFull() {
        fully();
        return this;
    }

    /** A transaction can put the check off to its end. */
    public PgForeignKey deferrable() {
        deferral(Deferral.DEFERRABLE);
        return this;
    }

    /** The check is put off to the end of the transaction. */
    public PgForeignKey initiallyDeferred() {
        deferral(Deferral.INITIALLY_DEFERRED);
        return this;
    }

    /** The rows that are there already are not looked at. */
    public PgForeignKey notValid() {
        option(PgOption.NOT_VALID, true);
        return this;
    }

    /** Documentation only. PostgreSQL 18 and later. */
    public PgForeignKey notEnforced() {
        option(PgOption.NOT_ENFORCED, true);
        return this;
    }

    /** A comment that the server keeps. */
    public PgForeignKey comment(String text) {
        remark(text);
        return this;
    }
}
