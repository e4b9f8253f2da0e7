package io.nestflux.introspect.postgres;

import io.nestflux.catalog.Options;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.Trigger;
import io.nestflux.introspect.Row;
import java.sql.SQLException;

/** Triggers of all tables and views. They fire in the order of their names, so they have no other. */
final class Triggers {

    private Triggers() {}

    static void read(TableParts parts) throws SQLException {
        parts.read(Question.TRIGGERS, ObjectNumbers.TRIGGER, Triggers::trigger);
    }

    private static Trigger trigger(Row row) throws SQLException {
        return new Trigger(row.text("name"), row.text("definition"), row.optional("comment"), options(row));
    }

    private static Options options(Row row) throws SQLException {
        return Rules.enabled(row.text("enabled"))
                .with(PgOption.CONSTRAINT, row.flag("is_constraint"))
                .with(PgOption.OF_PARENT, row.flag("of_parent"));
    }
}
