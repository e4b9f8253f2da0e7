package io.nestflux.table.postgres;

import io.nestflux.Api;

/**
 * That a table with a class of its own is a partition:
 * {@code partitionOf(MEASURE).from("2024-01-01").to("2025-01-01")}.
 */
@Api(Api.Use.CALL)
public final class PgPartitionTable extends PgPartitionBound<PgPartitionTable> {

    PgPartitionTable(PgTable partition, PgTable parent) {
        super(partition, parent);
    }
}
