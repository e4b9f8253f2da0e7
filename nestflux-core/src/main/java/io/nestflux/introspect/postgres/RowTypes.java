package io.nestflux.introspect.postgres;

import java.sql.SQLException;

/** Whoever uses the type that a table is as a value, uses the table. Views note their own. */
final class RowTypes {

    private RowTypes() {}

    /** Notes the types of all tables that are noted already. */
    static void note(Answers answers, ObjectNumbers numbers) throws SQLException {
        answers.all(Question.ROW_TYPES, row -> {
            long type = row.number("oid");
            long array = row.number("array_oid");
            numbers.find(ObjectNumbers.CLASS, row.number("relation_oid"), 0).ifPresent(relation -> {
                numbers.note(ObjectNumbers.TYPE, type, relation);
                numbers.note(ObjectNumbers.TYPE, array, relation);
            });
            return type;
        });
    }
}
