package database;

import io.nestflux.table.postgres.PgSchema;

public final class OtherSchema extends PgSchema {}
