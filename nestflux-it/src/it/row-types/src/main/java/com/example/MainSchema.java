package com.example;

import io.nestflux.table.postgres.PgSchema;

public final class MainSchema extends PgSchema {

    public MainSchema() {
        tables(MemberTable.MEMBER);
        views(AdminView.ADMIN);
    }
}
