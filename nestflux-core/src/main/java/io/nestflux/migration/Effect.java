package io.nestflux.migration;

import io.nestflux.sql.Dialect;
import io.nestflux.sql.ObjectName;
import io.nestflux.sql.SqlTokens;
import java.util.List;

/**
 * What a statement does that can be seen in the catalog, as far as its words tell. From it follows how to find out,
 * after its runner died, whether it happened, and which rows it takes away.
 */
public sealed interface Effect {

    /**
     * Running it twice is the same as once: {@code SET}, {@code GRANT}, {@code CREATE OR REPLACE}, {@code IF EXISTS}.
     */
    record Repeatable() implements Effect {}

    /** It reads or writes rows. */
    record Rows() implements Effect {}

    /**
     * Afterwards an object exists that did not before.
     *
     * @param object what it is
     */
    record Created(SqlObject object) implements Effect {}

    /**
     * Afterwards objects do not exist that did before, or, with {@code IF EXISTS}, may have.
     *
     * @param objects what they are
     * @param tolerant whether it says {@code IF EXISTS}, and so may run twice
     */
    record Dropped(List<SqlObject> objects, boolean tolerant) implements Effect {
        public Dropped {
            objects = List.copyOf(objects);
        }
    }

    /**
     * Afterwards the definitions of objects differ, or they have another name; run again where nothing differs, it does
     * no harm.
     *
     * @param objects what they are, under their old and new names
     * @param droppedColumns columns of the first one that are gone
     */
    record Altered(List<SqlObject> objects, List<String> droppedColumns) implements Effect {
        public Altered {
            objects = List.copyOf(objects);
            droppedColumns = List.copyOf(droppedColumns);
        }
    }

    /**
     * Afterwards tables have no rows.
     *
     * @param tables which
     */
    record Emptied(List<ObjectName> tables) implements Effect {
        public Emptied {
            tables = List.copyOf(tables);
        }
    }

    /** What it does cannot be seen in the catalog. */
    record Hidden() implements Effect {}

    /**
     * An object of the catalog.
     *
     * @param kind the word or words that name its kind in SQL: {@code TABLE}, {@code VIEW}, {@code PROCEDURE}
     * @param name its name
     */
    record SqlObject(String kind, ObjectName name) {}

    /** What a statement does. */
    static Effect of(String sql, Dialect dialect) {
        SqlTokens tokens = SqlTokens.of(sql, dialect);
        return switch (dialect) {
            case POSTGRESQL -> new PostgresEffects(tokens).read();
            case MYSQL, MARIADB -> new MySqlEffects(tokens).read();
        };
    }
}
