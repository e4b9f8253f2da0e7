package io.nestflux.table.postgres;

import io.nestflux.Api;
import io.nestflux.table.TableHooks;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A partition of a table: {@code partition("m_2024").from("2024-01-01").to("2025-01-01")}. It has the columns, keys,
 * checks and indexes of that table without saying so; what is said here is its own. Values are numbers, booleans, dates
 * and times of {@code java.time}, NULL, {@code MINVALUE} and {@code MAXVALUE}, {@code expression("…")}, or texts.
 */
@Api(Api.Use.CALL)
public final class PgPartition {

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
    private String bound = "";

    PgPartition(PgTable parent, String schema, String name) {
        table = new Heir(parent, schema, name);
        parent.brought(table);
        new PgParent(table, parent, () -> Optional.of(bound));
    }

    /** The lowest values that are in it, for each part of the key; {@link #to} goes on. */
    public PgPartition from(@Nullable Object... lowest) {
        bound = "FOR VALUES FROM " + PgPartitionKey.values(Arrays.asList(lowest));
        return this;
    }

    /** The lowest values that are not in it any more. */
    public PgPartition to(@Nullable Object... beyond) {
        bound += " TO " + PgPartitionKey.values(Arrays.asList(beyond));
        return this;
    }

    /** The values that are in it. */
    public PgPartition in(@Nullable Object... values) {
        bound = "FOR VALUES IN " + PgPartitionKey.values(Arrays.asList(values));
        return this;
    }

    /** Of how many parts of a hash it is one; {@link #remainder} tells which. */
    public PgPartition modulus(int parts) {
        bound = "FOR VALUES WITH (MODULUS " + parts;
        return this;
    }

    /** Which part of a hash it is, from 0. */
    public PgPartition remainder(int part) {
        bound += ", REMAINDER " + part + ")";
        return this;
    }

    /** Whatever is in no other. */
    public PgPartition defaultPartition() {
        bound = "DEFAULT";
        return this;
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
