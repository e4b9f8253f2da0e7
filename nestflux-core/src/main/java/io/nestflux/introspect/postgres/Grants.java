package io.nestflux.introspect.postgres;

import io.nestflux.catalog.DefaultPrivileges;
import io.nestflux.catalog.Grant;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.catalog.Unmanaged;
import io.nestflux.introspect.Row;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What roles may do with the objects that are described, and will with those that are made later. */
final class Grants {

    private final Map<String, List<SchemaObject>> bySchema = new HashMap<>();
    private final List<Unmanaged> unmanaged = new ArrayList<>();

    private record Receiver(ObjectId on, String role) {}

    private record Future(String schema, String owner, String objects, String role) {}

    private Grants() {}

    /** @param numbers which objects are described, all of them noted */
    static Grants read(Answers answers, ObjectNumbers numbers) throws SQLException {
        Grants grants = new Grants();
        grants.readGrants(answers, numbers);
        grants.readDefaults(answers);
        grants.bySchema.values().forEach(each -> each.sort(Comparator.comparing(SchemaObject::name)));
        return grants;
    }

    /** Grants and default privileges of a schema; of all schemas, if its name is empty. */
    List<SchemaObject> of(String schema) {
        return Collections.unmodifiableList(bySchema.getOrDefault(schema, List.of()));
    }

    /** What somebody else than an owner gave. */
    List<Unmanaged> unmanaged() {
        return Collections.unmodifiableList(unmanaged);
    }

    private void readGrants(Answers answers, ObjectNumbers numbers) throws SQLException {
        Map<Receiver, Privileges> all = new HashMap<>();
        answers.all(Question.GRANTS, row -> {
            Optional<ObjectId> on = on(row, numbers);
            if (on.isPresent()) {
                all.computeIfAbsent(new Receiver(on.get(), row.text("role")), receiver -> new Privileges())
                        .add(row);
            }
            return on;
        });
        all.forEach((receiver, privileges) -> {
            ObjectId on = receiver.on();
            Grant grant =
                    Grant.of(on, receiver.role(), privileges.granted(), privileges.grantable(), privileges.revoked());
            if (privileges.isGivenByAnother()) {
                unmanaged.add(
                        Unmanaged.of("grant by another than the owner", new QualifiedName(on.schema(), grant.name())));
            } else if (!privileges.isUsual()) {
                bySchema.computeIfAbsent(on.schema(), schema -> new ArrayList<>())
                        .add(grant);
            }
        });
    }

    /** A sequence may be part of a column, and has rights of its own all the same. */
    private static Optional<ObjectId> on(Row row, ObjectNumbers numbers) throws SQLException {
        Optional<ObjectId> described = numbers.find(row.text("catalog"), row.number("oid"), 0);
        return described.isPresent() && row.text("type").equals("s")
                ? Optional.of(ObjectId.of(Kind.SEQUENCE, new QualifiedName(row.text("schema"), row.text("name"))))
                : described;
    }

    private void readDefaults(Answers answers) throws SQLException {
        Map<Future, Privileges> all = new TreeMap<>(Comparator.comparing(Future::toString));
        answers.all(Question.DEFAULT_PRIVILEGES, row -> {
            Future future = new Future(row.text("schema"), row.text("owner"), row.text("objects"), row.text("role"));
            all.computeIfAbsent(future, missing -> new Privileges()).add(row);
            return future;
        });
        all.forEach((future, privileges) -> {
            if (!privileges.isUsual()) {
                bySchema.computeIfAbsent(future.schema(), schema -> new ArrayList<>())
                        .add(DefaultPrivileges.of(
                                future.owner(),
                                future.objects(),
                                future.role(),
                                privileges.granted(),
                                privileges.grantable(),
                                privileges.revoked()));
            }
        });
    }
}
