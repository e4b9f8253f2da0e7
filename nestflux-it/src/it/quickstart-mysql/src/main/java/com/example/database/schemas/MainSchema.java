package com.example.database.schemas;

import static com.example.database.schemas.main.tables.blog.PostTable.POST;
import static com.example.database.schemas.main.tables.blog.PostTagTable.POST_TAG;
import static com.example.database.schemas.main.tables.identity.MembershipTable.MEMBERSHIP;
import static com.example.database.schemas.main.tables.identity.OrganizationTable.ORGANIZATION;
import static com.example.database.schemas.main.tables.identity.UserTable.USER;

import io.nestflux.table.mysql.MySqlSchema;

/** Everything the database has. A table that is not listed here does not exist for NestFlux. */
public final class MainSchema extends MySqlSchema {

    public MainSchema() {
        tables(ORGANIZATION, USER, MEMBERSHIP);
        tables(POST, POST_TAG);
    }
}
