package io.nestflux.table.postgres;

import io.nestflux.Api;
import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.View.ViewColumn;
import io.nestflux.table.Codec;
import io.nestflux.table.Column;
import io.nestflux.table.CommentText;
import io.nestflux.table.TableDefinition;
import java.util.Objects;
import java.util.Optional;

/** A column of a view: the query makes it, so it has no more than a comment and, for inserts, a default. */
@Api(Api.Use.CALL)
public final class PgViewColumn implements PgTable.Column<Object> {

    private final PgAnyView view;
    private final String name;
    private Optional<String> comment = Optional.empty();
    private Optional<String> defaultValue = Optional.empty();

    PgViewColumn(PgAnyView view, String name) {
        this.view = view;
        this.name = Objects.requireNonNull(name, "a column needs a name");
    }

    /** A comment that the server keeps. */
    public PgViewColumn comment(String text) {
        this.comment = CommentText.of(text);
        return this;
    }

    /** What a row that is inserted through the view has here, if nothing is said; not in a materialized view. */
    public PgViewColumn defaultExpression(String sql) {
        this.defaultValue = Optional.of(sql);
        return this;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public TableDefinition table() {
        return view;
    }

    /** As the driver reads it: what type it has only the server knows. */
    @Override
    public Codec<Object> codec() {
        return PgCodec.of(Object.class);
    }

    @Override
    public IndexPart part() {
        return IndexPart.column(name);
    }

    @Override
    public Optional<Column<?>> column() {
        return Optional.of(this);
    }

    /** Its type is the query's business. */
    ViewColumn described() {
        return new ViewColumn(name, "", defaultValue, comment);
    }
}
