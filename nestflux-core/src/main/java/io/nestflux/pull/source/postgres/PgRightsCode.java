package io.nestflux.pull.source.postgres;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.DefaultPrivileges;
import io.nestflux.catalog.Grant;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Routine;
import io.nestflux.catalog.Schema;
import io.nestflux.pull.source.Code;
import io.nestflux.pull.source.Code.Chain;
import io.nestflux.sql.postgres.PgRoutineText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What roles may do, beside what table classes say of it; and the list of these roles. */
final class PgRightsCode {

    private final PgSourceContext context;
    private final Set<String> roles = new TreeSet<>();
    private final Map<Born, List<ObjectId>> objects = new HashMap<>();

    /** What default privileges of a schema are about. */
    private record Born(String schema, String objects) {}

    private final List<Code> statements = new ArrayList<>();

    PgRightsCode(PgSourceContext context) {
        this.context = context;
        Catalog catalog = context.catalog();
        Stream.concat(
                        catalog.objects().keySet().stream(),
                        catalog.schemas().stream()
                                .flatMap(schema -> schema.tables().stream())
                                .flatMap(table -> table.columns().stream())
                                .flatMap(column -> column.identity().stream())
                                .map(identity -> ObjectId.of(Kind.SEQUENCE, identity.sequence())))
                .forEach(id -> objects.computeIfAbsent(
                                new Born(id.schema(), DefaultPrivileges.objects(id.kind())), none -> new ArrayList<>())
                        .add(id));
    }

    List<Code> statements() {
        for (Schema schema : context.catalog().schemas()) {
            for (Grant grant : schema.objects(Grant.class)) {
                roles.add(grant.role());
                if (!grant.on().kind().isRelation()) {
                    statements.addAll(PgGrantCode.of(on(grant.on()), grant, PgRightsCode::column));
                }
            }
            schema.objects(DefaultPrivileges.class).forEach(each -> byDefault(schema.name(), each));
        }
        if (!roles.isEmpty()) {
            statements.add(0, Code.call("roles", roles.stream().map(Code::text).toArray(Code[]::new)));
        }
        return statements;
    }

    private static Code column(String name) {
        return Code.call("column", Code.text(name));
    }

    private Chain on(ObjectId id) {
        Code schema = Code.text(id.schema());
        Code name = Code.text(id.name());
        Kind kind = id.kind();
        if (kind == Kind.SCHEMA) {
            return Code.call("onSchema", name);
        }
        if (kind == Kind.SEQUENCE) {
            return Code.call("onSequence", schema, name);
        }
        if (kind.isRoutine()) {
            return Code.call("onFunction", schema, Code.text(routine(id)));
        }
        return Code.call("onType", schema, name);
    }

    /** Its name, if it is the only one of it; otherwise with the arguments as its statement has them. */
    private String routine(ObjectId id) {
        String name = Routine.properName(id.name());
        List<Routine> all = context.catalog().schema(id.schema()).orElseThrow().objects(Routine.class).stream()
                .filter(routine -> Routine.properName(routine.name()).equals(name))
                .toList();
        return all.size() == 1
                ? name
                : all.stream()
                        .filter(routine -> routine.name().equals(id.name()))
                        .findFirst()
                        .map(routine -> name + "(" + PgRoutineText.arguments(routine.definition()) + ")")
                        .orElse(id.name());
    }

    /** Whether all that is there has what they give: then the schema class may give it to all it lists. */
    private boolean isGivenToAll(String schema, DefaultPrivileges privileges) {
        return objects.getOrDefault(new Born(schema, privileges.objects()), List.of()).stream()
                .allMatch(id -> context.grantsOn(id).stream()
                        .filter(grant -> grant.role().equals(privileges.role()))
                        .anyMatch(grant -> grant.privileges().containsAll(privileges.privileges())
                                && grant.grantable().containsAll(privileges.grantable())
                                && grant.revoked().containsAll(privileges.revoked())));
    }

    private void byDefault(String schema, DefaultPrivileges privileges) {
        roles.add(privileges.role());
        Chain chain = Code.call("byDefault", Code.text(schema));
        if (!privileges.owner().isEmpty()) {
            chain = chain.call("madeBy", Code.text(privileges.owner()));
        }
        Kind kind = switch (privileges.objects()) {
            case "TABLES" -> Kind.TABLE;
            case "SEQUENCES" -> Kind.SEQUENCE;
            case "FUNCTIONS" -> Kind.FUNCTION;
            default -> Kind.ENUM_TYPE;
        };
        if (privileges.owner().isEmpty() && !isGivenToAll(schema, privileges)) {
            chain = chain.call("unlistedOnly");
        }
        chain = chain.call("on" + privileges.objects().charAt(0)
                + privileges.objects().substring(1).toLowerCase(Locale.ROOT));
        if (!privileges.revoked().isEmpty()) {
            statements.add(chain.call("revokeFromPublic"));
        }
        statements.addAll(PgGrantCode.of(
                chain, kind, privileges.role(), privileges.privileges(), privileges.grantable(), PgRightsCode::column));
    }
}
