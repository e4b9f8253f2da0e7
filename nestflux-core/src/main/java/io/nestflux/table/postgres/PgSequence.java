package io.nestflux.table.postgres;

import io.nestflux.Api;
import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Sequence;
import io.nestflux.table.CommentText;
import io.nestflux.table.SequenceBuilder;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A sequence that stands alone: {@code sequences(sequence("billing", "invoice_no").startWith(1000))}. */
@Api(Api.Use.CALL)
public final class PgSequence extends SequenceBuilder<PgSequence> {

    private final QualifiedName name;
    private boolean unlogged;
    private Optional<String> comment = Optional.empty();
    private Optional<String> renamedFrom = Optional.empty();
    private @Nullable Supplier<? extends PgTable.Column<?>> owner;

    PgSequence(QualifiedName name) {
        this.name = name;
    }

    /** It counts no further than a smallint. */
    public PgSequence asSmallint() {
        return type("smallint");
    }

    /** It counts no further than an integer. */
    public PgSequence asInteger() {
        return type("integer");
    }

    /** It is not written ahead (PostgreSQL 15): faster, and at its start after a crash. */
    public PgSequence unlogged() {
        this.unlogged = true;
        return this;
    }

    /** The column that it is dropped with. */
    public PgSequence ownedBy(Supplier<? extends PgTable.Column<?>> column) {
        this.owner = column;
        return this;
    }

    /** A comment that the server keeps. */
    public PgSequence comment(String text) {
        this.comment = CommentText.of(text);
        return this;
    }

    /** The sequence was called otherwise before. */
    public PgSequence renamedFrom(String oldName) {
        this.renamedFrom = Optional.of(oldName);
        return this;
    }

    QualifiedName name() {
        return name;
    }

    Optional<QualifiedName> oldName() {
        return renamedFrom.map(old -> new QualifiedName(name.schema(), old));
    }

    Sequence sequence() {
        return new Sequence(name.name(), options(), unlogged, owner(), comment);
    }

    private Optional<ObjectId> owner() {
        if (owner == null) {
            return Optional.empty();
        }
        try {
            PgTable.Column<?> column = owner.get();
            return Optional.of(ObjectId.column(column.table().qualifiedName(), column.name()));
        } catch (RuntimeException | LinkageError broken) {
            throw new NestFluxException(
                    ErrorCode.MODEL_INVALID,
                    "the column that owns sequence " + name + " cannot be read: " + broken,
                    broken,
                    "name a column of a table constant: ownedBy(() -> INVOICE.number)");
        }
    }
}
