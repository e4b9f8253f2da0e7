package io.nestflux.plan.online;

import io.nestflux.Api;
import io.nestflux.catalog.Concession;
import java.util.Set;

/**
 * How tables in use are changed.
 *
 * @param policy which tables are taken to be in use
 * @param allowed what these may suffer where a change has no gentle form
 */
@Api(Api.Use.READ)
public record Online(OnlinePolicy policy, Set<Concession> allowed) {

    /** Gently only where a table class asks for it. */
    public static final Online OFF = new Online(OnlinePolicy.FALSE, Set.of());

    public Online {
        allowed = Set.copyOf(allowed);
    }
}
