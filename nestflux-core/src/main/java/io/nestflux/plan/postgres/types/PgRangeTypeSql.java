package io.nestflux.plan.postgres.types;

import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.PgObjectName;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.RangeType;
import io.nestflux.plan.ObjectSql;
import io.nestflux.plan.Step;
import io.nestflux.plan.postgres.clauses.PgComments;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.ObjectName;
import io.nestflux.sql.SqlTokens;
import io.nestflux.sql.postgres.PgNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Range types, with the multirange types that come with them. Only comments change in place. */
public final class PgRangeTypeSql implements ObjectSql<RangeType> {

    /** Whether anything but a comment changes. */
    static boolean isMadeAnew(RangeType before, RangeType after) {
        return !before.subtype().equals(after.subtype())
                || !before.options()
                        .without(PgOption.MULTIRANGE_COMMENT)
                        .equals(after.options().without(PgOption.MULTIRANGE_COMMENT));
    }

    /** The name of the multirange type; the server's own choice if none is given. */
    static QualifiedName multirange(QualifiedName name, RangeType range) {
        String chosen = range.options().get(PgOption.MULTIRANGE).orElse("");
        ObjectName written = SqlTokens.of(chosen, Dialect.POSTGRESQL).name();
        if (!written.schema().isEmpty()) {
            return new QualifiedName(written.schema(), written.name());
        }
        return new QualifiedName(name.schema(), PgObjectName.multirange(name.name()));
    }

    /** The functions that make ranges keep their names when the types are renamed, and would be in the way. */
    static List<String> renameFunctions(
            QualifiedName name, RangeType range, QualifiedName aside, Map<QualifiedName, QualifiedName> multiranges) {
        String bounds = range.subtype() + ", " + range.subtype();
        List<String> sql = new ArrayList<>();
        sql.add(rename(name, bounds, aside));
        sql.add(rename(name, bounds + ", text", aside));
        QualifiedName multirange = multirange(name, range);
        Optional.ofNullable(multiranges.get(multirange)).ifPresent(other -> sql.add(rename(multirange, "", other)));
        return sql;
    }

    private static String rename(QualifiedName function, String arguments, QualifiedName aside) {
        return "ALTER FUNCTION " + PgNames.quote(function) + "(" + arguments + ") RENAME TO "
                + PgNames.quote(aside.name());
    }

    @Override
    public List<Step> create(ObjectId id, RangeType range) {
        List<String> words = new ArrayList<>(List.of("SUBTYPE = " + range.subtype()));
        range.options().get(PgOption.OPCLASS).ifPresent(opclass -> words.add("SUBTYPE_OPCLASS = " + opclass));
        range.options().get(PgOption.COLLATION).ifPresent(collation -> words.add("COLLATION = " + collation));
        range.options().get(PgOption.SUBTYPE_DIFF).ifPresent(function -> words.add("SUBTYPE_DIFF = " + function));
        range.options().get(PgOption.MULTIRANGE).ifPresent(name -> words.add("MULTIRANGE_TYPE_NAME = " + name));
        List<Step> steps = new ArrayList<>();
        steps.add(Step.statement(
                "CREATE TYPE " + PgNames.quote(id.qualifiedName()) + " AS RANGE (" + String.join(", ", words) + ")"));
        steps.addAll(comments(id, Optional.empty(), range));
        return steps;
    }

    private static List<Step> comments(ObjectId id, Optional<RangeType> before, RangeType after) {
        List<Step> steps = new ArrayList<>(PgComments.change(id, before.flatMap(RangeType::comment), after.comment()));
        ObjectId multirange = ObjectId.of(id.kind(), multirange(id.qualifiedName(), after));
        steps.addAll(PgComments.change(
                multirange,
                before.flatMap(range -> range.options().get(PgOption.MULTIRANGE_COMMENT)),
                after.options().get(PgOption.MULTIRANGE_COMMENT)));
        return steps;
    }

    @Override
    public List<Step> drop(ObjectId id, RangeType range) {
        return List.of(Step.statement("DROP TYPE " + PgNames.quote(id.qualifiedName())));
    }

    @Override
    public Optional<List<Step>> alter(ObjectId id, RangeType before, RangeType after) {
        return isMadeAnew(before, after) ? Optional.empty() : Optional.of(comments(id, Optional.of(before), after));
    }
}
