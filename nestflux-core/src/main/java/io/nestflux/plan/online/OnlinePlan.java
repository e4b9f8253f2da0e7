package io.nestflux.plan.online;

import io.nestflux.catalog.Catalog;
import io.nestflux.plan.Operation;
import io.nestflux.plan.Statement;
import java.util.List;
import java.util.Optional;

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

    /** Whether a statement says what it may cost, so that a server may refuse it for that. */
    default boolean saysItsCost(Statement statement) {
        return false;
    }

    /**
     * The same by the next dearer way, where a statement says how it is to be made and a server that tried it says that
     * this is not enough.
     *
     * @return empty if it is refused for another reason
     * @throws io.nestflux.NestFluxException if no dearer way is allowed
     */
    default Optional<Statement> dearer(Statement refused) {
        return Optional.empty();
    }
}
