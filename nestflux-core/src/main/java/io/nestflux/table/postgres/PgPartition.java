package io.nestflux.table.postgres;

import io.nestflux.Api;
import io.nestflux.table.TableHooks;

/**
 * A partition of a table: {@code partition("m_2024").from("2024-01-01").to("2025-01-01")}. It has the columns, keys,
 * checks and indexes of that table without saying so; what is said here is its own. One of which there is more to say
 * has a class of its own: {@link PgTable#partitionOf}.
 */
@Api(Api.Use.CALL)
public final class PgPartition extends PgPartitionBound<PgPartition> {

    /** The table that the partition is. */
    private static final class Heir extends PgTable {

        Heir(PgTable parent, String schema, String name) {
            super(schema, name);
            TableHooks.inheritsFrom(this, parent);
        }

        void commented(String text) {
            comment(text);
        }

        void wasNamed(String oldName) {
            renamedFrom(oldName);
        }
    }

    private final Heir table;

    PgPartition(PgTable parent, String schema, String name) {
        this(parent, new Heir(parent, schema, name));
    }

    private PgPartition(PgTable parent, Heir table) {
        super(table, parent);
        this.table = table;
        parent.brought(table);
    }

    /** It is partitioned itself, by ranges. */
    public PgPartition partitionByRange(PgIndexTerm... key) {
        table.partitionByRange(key);
        return this;
    }

    /** It is partitioned itself, by values. */
    public PgPartition partitionByList(PgIndexTerm key) {
        table.partitionByList(key);
        return this;
    }

    /** It is partitioned itself, by a hash. */
    public PgPartition partitionByHash(PgIndexTerm... key) {
        table.partitionByHash(key);
        return this;
    }

    /** A partition of this partition, in the same schema. */
    public PgPartition partition(String name) {
        return table.partition(name);
    }

    /** A comment that the server keeps. */
    public PgPartition comment(String text) {
        table.commented(text);
        return this;
    }

    /** It was called otherwise before. */
    public PgPartition renamedFrom(String oldName) {
        table.wasNamed(oldName);
        return this;
    }

    /** A storage parameter: {@code with("fillfactor", "70")}. */
    public PgPartition with(String parameter, String value) {
        table.with(parameter, value);
        return this;
    }

    /** Its tablespace. */
    public PgPartition tablespace(String name) {
        table.tablespace(name);
        return this;
    }

    /** How it is stored, when not in a heap. */
    public PgPartition accessMethod(String name) {
        table.accessMethod(name);
        return this;
    }

    /** It is not written ahead. */
    public PgPartition unlogged() {
        table.unlogged();
        return this;
    }

    /** An index of its own, on columns of the partitioned table. */
    public PgIndex index(String indexName) {
        return table.index(indexName);
    }

    /** A check of its own. */
    public PgCheck check(String constraintName, String expression) {
        return table.check(constraintName, expression);
    }

    /** A primary key of its own, on columns of the partitioned table. */
    public PgPrimaryKey primaryKey(PgTable.Column<?>... columns) {
        return table.primaryKey(columns);
    }

    /** A unique constraint of its own, on columns of the partitioned table. */
    public PgUnique unique(String constraintName) {
        return table.unique(constraintName);
    }
}
