package io.nestflux.plan.online;

import io.nestflux.catalog.Catalog;
import io.nestflux.plan.Operation;
import io.nestflux.plan.Statement;
import java.util.List;

/** How a server changes tables that are in use. The way back is such a plan, too, with the catalogs changed over. */
public interface OnlinePlan {

    /**
     * Statements that lead to the same end, of which none keeps others waiting.
     *
     * @param operations in an order in which the server accepts them; what concerns tables that are not in use is
     *     written as usual
     * @param before where they start
     * @param after where they lead
     * @throws io.nestflux.NestFluxException with each operation that has no gentle form and is not allowed otherwise,
     *     why, and the way out
     */
    List<Statement> statements(List<Operation> operations, Catalog before, Catalog after);
}
