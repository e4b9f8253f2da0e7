package io.nestflux.introspect.postgres;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which tables inherit from which, by the server's numbers: partitions, and the children of {@code INHERITS}. */
final class Parents {

    private record Parent(long oid, long position) {}

    private final Map<Long, List<Parent>> byChild = new HashMap<>();

    private Parents() {}

    static Parents read(Answers answers) throws SQLException {
        Parents parents = new Parents();
        answers.all(
                Question.PARENTS,
                row -> parents.byChild
                        .computeIfAbsent(row.number("oid"), child -> new ArrayList<>())
                        .add(new Parent(row.number("parent"), row.number("position"))));
        return parents;
    }

    /** A table's parents, in their order. */
    List<Long> of(long oid) {
        return byChild.getOrDefault(oid, List.of()).stream()
                .sorted(Comparator.comparing(Parent::position))
                .map(Parent::oid)
                .toList();
    }
}
