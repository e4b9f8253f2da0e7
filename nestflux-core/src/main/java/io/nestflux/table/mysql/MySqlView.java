package io.nestflux.table.mysql;

import io.nestflux.Api;
import io.nestflux.catalog.CheckOption;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.View.ViewColumn;
import io.nestflux.catalog.ViewAlgorithm;
import io.nestflux.sql.mysql.MySqlNames;
import io.nestflux.table.TableHooks;
import io.nestflux.table.ViewDefinition;
import java.util.Optional;

/**
 * A view of MySQL or MariaDB. Users extend it, one class a view:
 *
 * <pre>{@code
 * public final class ActiveUserView extends MySqlView {
 *
 *     public static final ActiveUserView ACTIVE_USER = new ActiveUserView();
 *
 *     private ActiveUserView() {
 *         super("active_user");
 *         as("SELECT id, email FROM user WHERE active");
 *         securityInvoker();
 *     }
 * }
 * }</pre>
 *
 * Names in the query are those of the connection's own database; leave its name out, for a scratch database has
 * another. Views may use each other in any order. Then list the view in a {@link MySqlSchema}.
 */
@Api(Api.Use.EXTEND)
public abstract class MySqlView extends ViewDefinition {

    /** Rows must meet this view's own condition. */
    protected static final CheckOption LOCAL = CheckOption.LOCAL;
    /** Rows must meet the conditions of the views below too. */
    protected static final CheckOption CASCADED = CheckOption.CASCADED;
    /** The query is worked into the statement that uses the view. */
    protected static final ViewAlgorithm MERGE = ViewAlgorithm.MERGE;
    /** The rows are collected first. */
    protected static final ViewAlgorithm TEMPTABLE = ViewAlgorithm.TEMPTABLE;

    /** A view. */
    protected MySqlView(String name) {
        super(false, "", name);
    }

    /** The names of its columns, all of them; without it, those that the query gives. */
    protected final void columns(String... names) {
        for (String column : names) {
            TableHooks.describe(this, () -> new ViewColumn(column, "", Optional.empty(), Optional.empty()));
        }
    }

    /** How it is worked out; without it, the server chooses. */
    protected final void algorithm(ViewAlgorithm algorithm) {
        TableHooks.option(this, MySqlOption.ALGORITHM, algorithm);
    }

    /** What is written through the view must be seen through it. */
    protected final void checkOption(CheckOption option) {
        TableHooks.option(this, MySqlOption.CHECK_OPTION, option);
    }

    /** The tables below are read with the rights of who asks, not of the view's definer. */
    protected final void securityInvoker() {
        TableHooks.option(this, MySqlOption.SECURITY_INVOKER, true);
    }

    /** The account whose rights it has; without it, the one that migrates. To name another's needs a privilege. */
    protected final void definer(String user, String host) {
        TableHooks.option(this, MySqlOption.DEFINER, MySqlNames.account(user, host));
    }
}
