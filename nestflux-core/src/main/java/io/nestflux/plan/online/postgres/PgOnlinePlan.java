package io.nestflux.plan.online.postgres;

import io.nestflux.catalog.Catalog;
import io.nestflux.plan.DialectSql;
import io.nestflux.plan.JoinedStatements;
import io.nestflux.plan.Operation;
import io.nestflux.plan.Statement;
import io.nestflux.plan.online.OnlinePlan;
import io.nestflux.plan.online.TablesInUse;
import java.util.List;

/** How PostgreSQL changes tables that are in use. */
public final class PgOnlinePlan implements OnlinePlan {

    private final DialectSql sql;
    private final TablesInUse inUse;

    /**
     * @param sql what is written as usual
     * @param inUse the tables
     */
    public PgOnlinePlan(DialectSql sql, TablesInUse inUse) {
        this.sql = sql;
        this.inUse = inUse;
    }

    @Override
    public List<Statement> statements(List<Operation> operations, Catalog before, Catalog after) {
        JoinedStatements statements = new JoinedStatements(sql, true);
        operations.forEach(statements::write);
        return statements.finish();
    }
}
