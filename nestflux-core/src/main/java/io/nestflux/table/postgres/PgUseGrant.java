package io.nestflux.table.postgres;

import java.util.List;

/**
 * That roles may use something with which nothing else can be done: call a function, or give a column a type. Saying
 * who is saying it all: {@code onFunction("app", "area(integer)").grantTo("clerk")}.
 */
public final class PgUseGrant extends PgGrant<PgUseGrant> {

    PgUseGrant(PgRightsTarget target, List<String> roles) {
        super(target, roles);
        may("ALL");
    }
}
