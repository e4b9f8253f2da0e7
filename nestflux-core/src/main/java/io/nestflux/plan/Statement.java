package io.nestflux.plan;

import io.nestflux.Api;
import io.nestflux.Visible;
import java.util.List;

/**
 * One SQL statement of a plan.
 *
 * @param sql the text, without the closing semicolon
 * @param transactional whether it may run inside a transaction block together with others
 * @param hazards what a reader should know before it runs
 */
@Api(Api.Use.READ)
public record Statement(String sql, boolean transactional, List<Hazard> hazards) {

    public Statement {
        hazards = List.copyOf(hazards);
    }

    /** As it stands in a file: before it, as comments, what its reader should know. */
    public String commented() {
        StringBuilder text = new StringBuilder();
        for (Hazard hazard : hazards) {
            // a name may have a line end in it, where the comment would end and the rest be executed
            text.append("-- ")
                    .append(Visible.line(hazard.kind().word() + ": " + hazard.message()))
                    .append('\n');
        }
        return text.append(sql).toString();
    }
}
