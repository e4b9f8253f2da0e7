package io.nestflux.table.postgres;

import io.nestflux.Api;
import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.PgOption;
import io.nestflux.table.TableHooks;
import java.util.Optional;

/**
 * A materialized view of PostgreSQL. Users extend it, one class a view:
 *
 * <pre>{@code
 * public final class UserStatisticsView extends PgMaterializedView {
 *
 *     public static final UserStatisticsView USER_STATISTICS = new UserStatisticsView();
 *
 *     private UserStatisticsView() {
 *         super("identity", "user_statistics");
 *         as("SELECT org_id, count(*) AS users FROM identity.\"user\" GROUP BY org_id");
 *         index("user_statistics_org_id_idx").unique().on(column("org_id"));
 *     }
 * }
 * }</pre>
 *
 * When its query or something below it changes, it is made anew and filled again. Nothing else refreshes it.
 */
@Api(Api.Use.EXTEND)
public abstract class PgMaterializedView extends PgAnyView {

    /** A materialized view in schema {@code public}. */
    protected PgMaterializedView(String name) {
        this("public", name);
    }

    /** A materialized view in a schema. */
    protected PgMaterializedView(String schema, String name) {
        super(true, schema, name);
    }

    /** It is empty, and cannot be read, until somebody refreshes it. */
    protected final void withNoData() {
        TableHooks.option(this, PgOption.NO_DATA, true);
    }

    /** Its tablespace. */
    protected final void tablespace(String name) {
        TableHooks.option(this, PgOption.TABLESPACE, name);
    }

    /** Its access method, if it is not {@code heap}. */
    protected final void accessMethod(String name) {
        TableHooks.option(this, PgOption.ACCESS_METHOD, name);
    }

    /** An index, named as PostgreSQL would. */
    protected final PgIndex index() {
        return new PgIndex(this, Optional.empty());
    }

    /** An index: {@code index("stats_org_idx").unique().on(column("org_id"))}. */
    protected final PgIndex index(String indexName) {
        return new PgIndex(this, Optional.of(indexName));
    }

    /** An expression in an index: {@code index("user_email_idx").on(expression("lower(email)"))}. */
    protected static PgIndexTerm expression(String sql) {
        return new PgTerm(IndexPart.expression(sql), Optional.empty());
    }
}
