package io.nestflux.plan.postgres.types;

import io.nestflux.catalog.EnumType;
import io.nestflux.catalog.ObjectId;
import io.nestflux.plan.ObjectSql;
import io.nestflux.plan.Step;
import io.nestflux.plan.postgres.clauses.PgComments;
import io.nestflux.sql.postgres.PgLiterals;
import io.nestflux.sql.postgres.PgNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Enum types. A value is added in place; PostgreSQL cannot remove or reorder values (manual, ALTER TYPE), so then the
 * old type is {@link PgSetAside set aside}.
 */
public final class PgEnumTypeSql implements ObjectSql<EnumType> {

    /** Whether values were removed or reordered. */
    static boolean isMadeAnew(EnumType before, EnumType after) {
        return !isSubsequence(before.values(), after.values());
    }

    private static boolean isSubsequence(List<String> shorter, List<String> longer) {
        int found = 0;
        for (String value : longer) {
            if (found < shorter.size() && shorter.get(found).equals(value)) {
                found++;
            }
        }
        return found == shorter.size();
    }

    @Override
    public List<Step> create(ObjectId id, EnumType type) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.statement(createType(id, type)));
        steps.addAll(PgComments.onNew(id, type.comment()));
        return steps;
    }

    private static String createType(ObjectId id, EnumType type) {
        return "CREATE TYPE " + PgNames.quote(id.qualifiedName()) + " AS ENUM ("
                + type.values().stream().map(PgLiterals::text).collect(Collectors.joining(", ")) + ")";
    }

    @Override
    public List<Step> drop(ObjectId id, EnumType type) {
        return List.of(Step.statement("DROP TYPE " + PgNames.quote(id.qualifiedName())));
    }

    @Override
    public Optional<List<Step>> alter(ObjectId id, EnumType was, EnumType is) {
        if (isMadeAnew(was, is)) {
            return Optional.empty();
        }
        List<Step> steps = new ArrayList<>(addValues(id, was, is));
        steps.addAll(PgComments.change(id, was.comment(), is.comment()));
        return Optional.of(steps);
    }

    /** A new value can be used only once it is committed, so these run outside of the transaction of what follows. */
    private static List<Step> addValues(ObjectId id, EnumType was, EnumType is) {
        List<Step> steps = new ArrayList<>();
        List<String> there = new ArrayList<>(was.values());
        for (int position = 0; position < is.values().size(); position++) {
            String value = is.values().get(position);
            if (position >= there.size() || !there.get(position).equals(value)) {
                String place = position < there.size() ? " BEFORE " + PgLiterals.text(there.get(position)) : "";
                steps.add(Step.statement("ALTER TYPE " + PgNames.quote(id.qualifiedName()) + " ADD VALUE "
                                + PgLiterals.text(value) + place)
                        .alone());
                there.add(position, value);
            }
        }
        return steps;
    }
}
