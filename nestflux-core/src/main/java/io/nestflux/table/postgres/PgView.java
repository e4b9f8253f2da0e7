package io.nestflux.table.postgres;

import io.nestflux.Api;
import io.nestflux.catalog.CheckOption;
import java.util.Locale;

/**
 * A view of PostgreSQL. Users extend it, one class a view:
 *
 * <pre>{@code
 * public final class ActiveUserView extends PgView {
 *
 *     public static final ActiveUserView ACTIVE_USER = new ActiveUserView();
 *
 *     private ActiveUserView() {
 *         super("identity", "active_user");
 *         as("""
 *                 SELECT id, email
 *                 FROM identity."user"
 *                 WHERE active""");
 *         securityInvoker();
 *         column("email").comment("the address they sign in with");
 *     }
 * }
 * }</pre>
 *
 * Names in the query are found as in any statement: write them with their schema, unless that is {@code public}. Views
 * may use each other in any order. Then list the view in a {@link PgSchema}.
 */
@Api(Api.Use.EXTEND)
public abstract class PgView extends PgAnyView {

    /** Rows must meet this view's own condition. */
    protected static final CheckOption LOCAL = CheckOption.LOCAL;
    /** Rows must meet the conditions of the views below too. */
    protected static final CheckOption CASCADED = CheckOption.CASCADED;

    /** A view in schema {@code public}. */
    protected PgView(String name) {
        this("public", name);
    }

    /** A view in a schema. */
    protected PgView(String schema, String name) {
        super(false, schema, name);
    }

    /** What is written through the view must be seen through it. */
    protected final void checkOption(CheckOption option) {
        with("check_option", option.name().toLowerCase(Locale.ROOT));
    }

    /** Its conditions go before all that a caller adds: no function of theirs sees other rows. */
    protected final void securityBarrier() {
        with("security_barrier", "true");
    }

    /** The tables below are read with the rights of who asks, not of the view's owner. PostgreSQL 15 and later. */
    protected final void securityInvoker() {
        with("security_invoker", "true");
    }

    /** A rule: {@code rule("no_delete").onDelete().doInsteadNothing()}. */
    protected final PgRule rule(String ruleName) {
        return new PgRule(this, ruleName);
    }

    /** A trigger: {@code trigger("write").insteadOf().insert().update().execute("app", "write_user")}. */
    protected final PgTrigger trigger(String triggerName) {
        return new PgTrigger(this, triggerName, false);
    }
}
