package io.nestflux.types.shop;

import io.nestflux.table.postgres.PgTable;

/** A table of which nothing has to be given. */
public final class TeamTable extends PgTable {

    public static final TeamTable TEAM = new TeamTable();

    public final Column<Long> id = bigint("id").generatedByDefaultAsIdentity().primaryKey();
    public final Column<String> name = text("name").defaultValue("nameless");

    private TeamTable() {
        super("team");
    }
}
