package io.nestflux.types.shop;

import io.nestflux.table.postgres.PgView;

/** A view whose columns come from tables, functions and nowhere. */
public final class ActiveUserView extends PgView {

    public static final ActiveUserView ACTIVE_USER = new ActiveUserView();

    private ActiveUserView() {
        super("identity", "active_user");
        as("""
                SELECT u.id, u.role, u.tags, u.settings, count(t.id) AS teams, array_agg(u.level) AS levels,
                    now() AS seen_at, 'x'::varchar(3) AS letter
                FROM identity."user" u LEFT JOIN team t ON t.id = u.team_id
                WHERE u.active GROUP BY u.id""");
    }
}
