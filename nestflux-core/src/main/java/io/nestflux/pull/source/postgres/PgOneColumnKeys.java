package io.nestflux.pull.source.postgres;

import io.nestflux.catalog.Column;
import io.nestflux.catalog.ForeignKey;
import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.KeyConstraint;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Table;
import io.nestflux.pull.source.Code;
import io.nestflux.pull.source.Code.Chain;
import io.nestflux.pull.source.JavaFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The keys of one column that are told with the column: one primary, one unique and one foreign key at most, of which
 * there is not more to say than a name, or what a foreign key does. All others are told in the constructor.
 */
final class PgOneColumnKeys {

    private final PgSourceContext context;
    private final QualifiedName table;
    private final Set<String> declared;
    private final Set<Object> told = new HashSet<>();
    private final Map<String, KeyConstraint> primary = new HashMap<>();
    private final Map<String, KeyConstraint> uniques = new HashMap<>();
    private final Map<String, ForeignKey> foreignKeys = new HashMap<>();

    PgOneColumnKeys(PgSourceContext context, QualifiedName name, Table table) {
        this.context = context;
        this.table = name;
        this.declared = table.columns().stream().map(Column::name).collect(Collectors.toUnmodifiableSet());
        table.primaryKey().ifPresent(key -> take(key, primary));
        table.uniques().forEach(key -> take(key, uniques));
        table.foreignKeys().stream()
                .filter(key -> isOfOne(key.columns()) && key.setColumns().isEmpty() && sameTypes(key))
                .forEach(key -> {
                    if (foreignKeys.putIfAbsent(key.columns().get(0), key) == null) {
                        told.add(key);
                    }
                });
    }

    private void take(KeyConstraint key, Map<String, KeyConstraint> ofKind) {
        if (isOfOne(key.columns())
                && PgTableParts.isPlain(key)
                && ofKind.putIfAbsent(key.columns().get(0), key) == null) {
            told.add(key);
        }
    }

    /** Of one column that has a field here: one that a parent declares has its field there. */
    private boolean isOfOne(List<String> columns) {
        return columns.size() == 1 && declared.contains(columns.get(0));
    }

    /** Java lets a foreign key only be between columns of one type. */
    boolean sameTypes(ForeignKey key) {
        for (int i = 0; i < key.columns().size(); i++) {
            String own = key.columns().get(i);
            String other = key.referencedColumns().get(i);
            boolean same = context.column(table, own)
                    .map(column ->
                            context.types().of(column.type(), table.schema()).java())
                    .equals(context.column(key.referencedTable(), other)
                            .map(column -> context.types()
                                    .of(column.type(), table.schema())
                                    .java()));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    /** Whether a key is told with its column. */
    boolean tells(Object key) {
        return told.contains(key);
    }

    Chain added(Chain column, String name, JavaFile file) {
        Chain all = column;
        if (primary.containsKey(name)) {
            all = named(all, "primaryKey", Kind.PRIMARY_KEY, primary.get(name));
        }
        if (uniques.containsKey(name)) {
            all = named(all, "unique", Kind.UNIQUE, uniques.get(name));
        }
        if (foreignKeys.containsKey(name)) {
            all = references(all, foreignKeys.get(name), file);
        }
        return all;
    }

    private Chain named(Chain column, String method, Kind kind, KeyConstraint key) {
        return context.defaults().has(kind, table, key.parts(), key.name())
                ? column.call(method)
                : column.call(method, Code.text(key.name()));
    }

    private Chain references(Chain column, ForeignKey key, JavaFile file) {
        Code target = context.reference(
                file, key.referencedTable(), key.referencedColumns().get(0));
        List<IndexPart> parts = List.of(IndexPart.column(key.columns().get(0)));
        Chain details = Code.on("fk");
        if (!context.defaults().has(Kind.FOREIGN_KEY, table, parts, key.name())) {
            details = details.call("name", Code.text(key.name()));
        }
        details = PgForeignKeyCode.details(context, details, key, own -> context.field(file, table, own));
        return details.calls().isEmpty()
                ? column.call("references", target)
                : column.call("references", target, new Code.Lambda("fk", details));
    }
}
