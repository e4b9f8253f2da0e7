package io.nestflux.table.postgres;

import io.nestflux.Api;
import java.util.List;

/**
 * That roles may use something with which nothing else can be done: call a function, or give a column a type. Saying
 * who is saying it all: {@code onFunction("app", "area(integer)").grantTo("clerk")}.
 */
@Api(Api.Use.CALL)
public final class PgUseGrant extends PgGrant<PgUseGrant> {

    PgUseGrant(PgRightsTarget target, List<String> roles) {
        super(target, roles);
        may("ALL");
    }
}
