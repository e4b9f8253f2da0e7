package io.nestflux.plan;

import java.util.List;

/**
 * One SQL statement of a plan.
 *
 * @param sql the text, without the closing semicolon
 * @param transactional whether it may run inside a transaction block together with others
 * @param hazards what a reader should know before it runs
 */
public record Statement(String sql, boolean transactional, List<Hazard> hazards) {

    public Statement {
        hazards = List.copyOf(hazards);
    }
}
