package io.nestflux.table.postgres;

import io.nestflux.Api;
import io.nestflux.table.Column;
import java.util.ArrayList;
import java.util.List;

/**
 * What some roles may do, being described.
 *
 * @param <B> the builder itself
 */
@Api(Api.Use.CALL)
public abstract class PgGrant<B extends PgGrant<B>> {

    final PgRightsTarget target;
    final List<String> roles;
    final List<String> privileges = new ArrayList<>();
    boolean grantable;

    PgGrant(PgRightsTarget target, List<String> roles) {
        this.target = target;
        this.roles = List.copyOf(roles);
    }

    /** They may hand it on to others. */
    public B withGrantOption() {
        grantable = true;
        return self();
    }

    @SuppressWarnings("unchecked")
    private B self() {
        return (B) this;
    }

    B may(String privilege) {
        privileges.add(privilege);
        return self();
    }

    /** On the whole, or on some columns only. */
    B may(String privilege, Column<?>... columns) {
        if (columns.length == 0) {
            return may(privilege);
        }
        for (Column<?> column : columns) {
            may(privilege + " (" + column.name() + ")");
        }
        return self();
    }

    List<String> grantable() {
        return grantable ? privileges : List.of();
    }
}
