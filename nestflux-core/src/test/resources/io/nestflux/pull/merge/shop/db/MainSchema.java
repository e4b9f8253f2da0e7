package shop.db;

import static shop.db.blog.PostTable.POST;
import static shop.db.identity.OrganizationTable.ORGANIZATION;
import static shop.db.identity.UserTable.USER;

import io.nestflux.table.postgres.PgSchema;

/** Everything the database has. */
public final class MainSchema extends PgSchema {

    public MainSchema() {
        tables(POST);
        tables(ORGANIZATION, USER);
        sequence("identity", "ticket").startWith(1000);
    }
}
