package io.nestflux.table.postgres;

import io.nestflux.Api;
import io.nestflux.catalog.PgOption;
import io.nestflux.table.IndexBuilder;
import io.nestflux.table.TableDefinition;
import java.util.List;
import java.util.Optional;

/** An index of a table or materialized view. */
@Api(Api.Use.CALL)
public final class PgIndex extends IndexBuilder<PgIndex> {

    PgIndex(TableDefinition table, Optional<String> name) {
        super(table, name);
    }

    /** Its columns and expressions: {@code on(role, createdAt.desc())}, {@code on(expression("lower(email)"))}. */
    public PgIndex on(PgIndexTerm... chosen) {
        terms(List.of(chosen));
        return this;
    }

    /** Equal entries are refused. */
    public PgIndex unique() {
        refuseEqual();
        return this;
    }

    /** NULLs are equal too, in a unique index. PostgreSQL 15 and later. */
    public PgIndex nullsNotDistinct() {
        nullsEqual();
        return this;
    }

    /** Columns that it carries along without sorting by them. */
    public PgIndex include(PgTable.Column<?>... columns) {
        included(List.of(columns));
        return this;
    }

    /** Only rows that meet the condition. */
    public PgIndex where(String condition) {
        covers(condition);
        return this;
    }

    /** Its access method: {@code using("gin")}. */
    public PgIndex using(String accessMethod) {
        method(accessMethod);
        return this;
    }

    /** A storage parameter: {@code with("fillfactor", "70")}. */
    public PgIndex with(String parameter, String value) {
        option(PgOption.with(parameter), value);
        return this;
    }

    /** Its tablespace. */
    public PgIndex tablespace(String name) {
        option(PgOption.TABLESPACE, name);
        return this;
    }
}
