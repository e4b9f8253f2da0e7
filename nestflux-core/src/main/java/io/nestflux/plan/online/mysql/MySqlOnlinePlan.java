package io.nestflux.plan.online.mysql;

import io.nestflux.catalog.Catalog;
import io.nestflux.plan.DialectSql;
import io.nestflux.plan.Operation;
import io.nestflux.plan.Statement;
import io.nestflux.plan.online.OnlinePlan;
import io.nestflux.plan.online.TablesInUse;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.mysql.MySqlFlavour;
import io.nestflux.sql.mysql.MySqlRelease;
import java.util.List;
import java.util.Optional;

/**
 * How MySQL and MariaDB change tables that are in use: each statement says what it may cost, and the server refuses it,
 * at once and without having done anything, where that is not enough. What was said too optimistically shows on a
 * scratch database; then the next dearer way is tried.
 */
public final class MySqlOnlinePlan implements OnlinePlan {

    private final DialectSql sql;
    private final Dialect dialect;
    private final TablesInUse inUse;
    private final MySqlRelease release;

    /**
     * @param sql what is written as usual
     * @param dialect MySQL or MariaDB
     * @param inUse the tables
     */
    public MySqlOnlinePlan(DialectSql sql, Dialect dialect, TablesInUse inUse) {
        this.sql = sql;
        this.dialect = dialect;
        this.inUse = inUse;
        String told = inUse.server().version();
        this.release = told.isEmpty() ? MySqlRelease.newest(MySqlFlavour.of(dialect)) : MySqlRelease.of(dialect, told);
    }

    @Override
    public List<Statement> statements(List<Operation> operations, Catalog before, Catalog after) {
        GentleStatements statements = new GentleStatements(sql, dialect, inUse, release, before, after);
        operations.forEach(statements::write);
        return statements.finish();
    }

    @Override
    public boolean saysItsCost(Statement statement) {
        return SteppedStatement.of(statement, dialect, release).isPresent();
    }

    @Override
    public Optional<Statement> dearer(Statement refused) {
        return SteppedStatement.of(refused, dialect, release)
                .map(stepped -> stepped.below(new Allowance(inUse, release), inUse.server()));
    }
}
