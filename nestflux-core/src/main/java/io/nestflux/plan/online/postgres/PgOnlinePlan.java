package io.nestflux.plan.online.postgres;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.plan.DialectSql;
import io.nestflux.plan.ObjectSql;
import io.nestflux.plan.Operation;
import io.nestflux.plan.Statement;
import io.nestflux.plan.online.OnlinePlan;
import io.nestflux.plan.online.TablesInUse;
import java.util.List;

/**
 * How PostgreSQL changes tables that are in use: what works long takes a lock that lets others go on, and what locks
 * all others out is done in a moment and committed at once.
 */
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
        SegmentedStatements out = new SegmentedStatements(sql);
        PgHarsh harsh = new PgHarsh(inUse);
        PgInUse tables = new PgInUse(inUse, before, after);
        PgReplaced replaced = new PgReplaced(operations, before.objects(), tables::mayBeReplaced);
        PgGentleOperation gentle = new PgGentleOperation(sql, tables, before, after, replaced, harsh, out);
        for (int i = 0; i < operations.size(); i++) {
            out.keepTogether(replaced.somethingIsMissingBefore(i));
            gentle.write(operations.get(i));
        }
        harsh.throwIfAny();
        return out.finish();
    }

    /** The cast is safe: a dialect returns, for each kind, the SQL of that kind's one record. */
    @SuppressWarnings("unchecked")
    static <T extends SchemaObject> ObjectSql<T> of(DialectSql sql, Kind kind, Catalog before, Catalog after) {
        return (ObjectSql<T>) sql.of(kind, before, after);
    }
}
