package io.nestflux.plan.postgres.types;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Collation;
import io.nestflux.catalog.CompositeType;
import io.nestflux.catalog.Domain;
import io.nestflux.catalog.EnumType;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.RangeType;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.plan.SetAside;
import io.nestflux.plan.Statement;
import io.nestflux.sql.postgres.PgNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Types and collations that the server cannot change as asked get another name before all else. What takes their place
 * is then made beside them, the columns move over as they do from any type to another, and with them all that stands on
 * them; what was set aside is dropped in the end. A type that contains one of them may have to give way as well.
 */
public final class PgSetAside {

    private final Catalog before;
    private final PgUserTypes types;
    private final Map<ObjectId, SchemaObject> candidates;
    private final Map<ObjectId, SchemaObject> targets;
    private final Map<ObjectId, QualifiedName> names = new LinkedHashMap<>();
    private final Map<QualifiedName, QualifiedName> multiranges = new LinkedHashMap<>();
    private final Set<QualifiedName> taken = new HashSet<>();
    private Optional<PgStoredTypes> stored = Optional.empty();

    private PgSetAside(Catalog before, Catalog after) {
        this.before = before;
        this.types = PgUserTypes.of(before);
        this.candidates = candidates(before);
        this.targets = candidates(after);
    }

    public static SetAside of(Catalog before, Catalog after) {
        PgSetAside aside = new PgSetAside(before, after);
        if (aside.candidates.isEmpty() || aside.targets.isEmpty()) {
            return SetAside.nothing(before);
        }
        before.objects().keySet().forEach(id -> aside.taken.add(id.qualifiedName()));
        after.objects().keySet().forEach(id -> aside.taken.add(id.qualifiedName()));
        while (aside.findMore()) {
            // until nothing contains what has been set aside
        }
        return aside.names.isEmpty()
                ? SetAside.nothing(before)
                : new SetAside(aside.statements(), aside.newNames().in(before));
    }

    private static Map<ObjectId, SchemaObject> candidates(Catalog catalog) {
        Map<ObjectId, SchemaObject> found = new LinkedHashMap<>();
        for (Schema schema : catalog.schemas()) {
            for (SchemaObject object : schema.objects()) {
                if (object.kind().isType() || object.kind() == Kind.COLLATION) {
                    found.put(ObjectId.of(object.kind(), new QualifiedName(schema.name(), object.name())), object);
                }
            }
        }
        return found;
    }

    private boolean findMore() {
        PgNewNames soFar = newNames();
        int known = names.size();
        candidates.forEach((id, object) -> {
            if (!names.containsKey(id) && mustGiveWay(id, soFar.in(id, object))) {
                setAside(id, object);
            }
        });
        return names.size() > known;
    }

    private PgNewNames newNames() {
        return new PgNewNames(names, multiranges);
    }

    private void setAside(ObjectId id, SchemaObject object) {
        names.put(id, free(id.qualifiedName()));
        if (object instanceof RangeType range) {
            QualifiedName multirange = PgRangeTypeSql.multirange(id.qualifiedName(), range);
            multiranges.put(multirange, free(multirange));
        }
    }

    private QualifiedName free(QualifiedName name) {
        String word = "old";
        for (int number = 2; !taken.add(PgAside.name(name, word)); number++) {
            word = "old" + number;
        }
        return PgAside.name(name, word);
    }

    private boolean mustGiveWay(ObjectId id, SchemaObject was) {
        SchemaObject is = targets.get(id);
        if (is == null) {
            return isType(id) && targets.keySet().stream().anyMatch(other -> isType(other) && hasNameOf(other, id));
        }
        if (was instanceof EnumType type) {
            return PgEnumTypeSql.isMadeAnew(type, (EnumType) is);
        } else if (was instanceof Domain domain) {
            return PgDomainSql.isMadeAnew(domain, (Domain) is)
                    || PgDomainSql.asksMore(domain, (Domain) is) && stored().isInside(id);
        } else if (was instanceof CompositeType type) {
            return PgCompositeTypeSql.isMadeAnew(type, (CompositeType) is)
                    || PgCompositeTypeSql.altersAttributes(type, (CompositeType) is) && stored().isStored(id);
        } else if (was instanceof RangeType range) {
            return PgRangeTypeSql.isMadeAnew(range, (RangeType) is);
        }
        return was instanceof Collation collation && !collation.options().equals(((Collation) is).options());
    }

    private static boolean isType(ObjectId id) {
        return id.kind().isType();
    }

    private static boolean hasNameOf(ObjectId one, ObjectId other) {
        return one.qualifiedName().equals(other.qualifiedName());
    }

    private PgStoredTypes stored() {
        PgStoredTypes known = stored.orElseGet(() -> PgStoredTypes.of(before, types));
        stored = Optional.of(known);
        return known;
    }

    private List<Statement> statements() {
        List<String> sql = new ArrayList<>();
        names.forEach((id, name) -> {
            if (candidates.get(id) instanceof RangeType range) {
                sql.addAll(PgRangeTypeSql.renameFunctions(id.qualifiedName(), range, name, multiranges));
            }
        });
        multiranges.forEach((old, name) -> sql.add(rename("TYPE", old, name)));
        names.forEach((id, name) ->
                sql.add(rename(id.kind() == Kind.COLLATION ? "COLLATION" : "TYPE", id.qualifiedName(), name)));
        return sql.stream().map(text -> new Statement(text, true, List.of())).toList();
    }

    private static String rename(String kind, QualifiedName old, QualifiedName name) {
        return "ALTER " + kind + " " + PgNames.quote(old) + " RENAME TO " + PgNames.quote(name.name());
    }
}
