package io.nestflux.introspect.postgres;

import io.nestflux.catalog.Dependency;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What uses what, as the server keeps it in {@code pg_depend}. */
final class Dependencies {

    private Dependencies() {}

    static Set<Dependency> read(Answers answers, ObjectNumbers numbers) throws SQLException {
        Set<Dependency> dependencies = new HashSet<>();
        answers.all(Question.DEPENDENCIES, row -> {
            Optional<ObjectId> user =
                    numbers.find(row.text("user_catalog"), row.number("user_oid"), row.number("user_column"));
            if (user.isPresent()) {
                numbers.find(row.text("used_catalog"), row.number("used_oid"), row.number("used_column"))
                        .filter(used -> !followsFromRecords(user.get(), used))
                        .ifPresent(used -> dependencies.add(new Dependency(user.get(), used)));
            }
            return user;
        });
        return dependencies;
    }

    /** A key's or foreign key's own columns, a sequence's owner, a column on itself, a part on its table. */
    private static boolean followsFromRecords(ObjectId user, ObjectId used) {
        if (user.kind() == Kind.TABLE && (used.kind() == Kind.TABLE || used.isPartOfTable())) {
            return true; // a child on its parents, a partitioned table on the columns of its key
        }
        if (used.kind() == Kind.TABLE && user.isPartOfTable()) {
            return user.tableName().equals(used.tableName());
        }
        if (user.kind() == Kind.FOREIGN_KEY || user.kind() == Kind.SEQUENCE) {
            return used.kind() == Kind.COLUMN;
        }
        return user.kind() == Kind.PRIMARY_KEY || user.kind() == Kind.UNIQUE || user.equals(used);
    }
}
