package io.nestflux.table.postgres;

import io.nestflux.Api;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Rights on one thing, or on all things of a kind that will be created: who has which.
 *
 * @param <G> what may be said of a role's rights
 */
@Api(Api.Use.CALL)
public final class PgRights<G extends PgGrant<G>> {

    private final PgRules rules;
    private final PgRightsTarget target;
    private final BiFunction<PgRightsTarget, List<String>, G> grant;

    PgRights(PgRules rules, PgRightsTarget target, BiFunction<PgRightsTarget, List<String>, G> grant) {
        this.rules = rules;
        this.target = target;
        this.grant = grant;
    }

    /** These roles may do what is said next. They are to be listed with {@code roles(…)}, too. */
    public G grantTo(String... roles) {
        G given = grant.apply(target, List.of(roles));
        rules.rights.grants.add(given);
        return given;
    }

    /**
     * Takes away what the server lets everybody do by itself: call a function, use a type, look into the schema
     * {@code public}. {@code PUBLIC} is to be listed with {@code roles(…)}, too.
     */
    public PgRights<G> revokeFromPublic() {
        rules.rights.closed.add(target);
        return this;
    }
}
