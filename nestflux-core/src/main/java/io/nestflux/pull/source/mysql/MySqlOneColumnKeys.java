package io.nestflux.pull.source.mysql;

import io.nestflux.catalog.ForeignKey;
import io.nestflux.catalog.Index;
import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.KeyConstraint;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Table;
import io.nestflux.pull.source.Code;
import io.nestflux.pull.source.Code.Chain;
import io.nestflux.pull.source.JavaFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The keys of one column that are told with the column: one primary, one unique and one foreign key at most, of which
 * there is not more to say than a name, or what a foreign key does. All others are told in the constructor.
 */
final class MySqlOneColumnKeys {

    private final MySqlSourceContext context;
    private final QualifiedName table;
    private final MySqlUnwrittenNames defaults;
    private final Set<Object> told = new HashSet<>();
    private final Map<String, KeyConstraint> primary = new HashMap<>();
    private final Map<String, Index> uniques = new HashMap<>();
    private final Map<String, ForeignKey> foreignKeys = new HashMap<>();

    MySqlOneColumnKeys(MySqlSourceContext context, Table table) {
        this.context = context;
        this.table = MySqlSourceContext.name(table.name());
        this.defaults = new MySqlUnwrittenNames(table);
        table.primaryKey()
                .filter(key ->
                        key.options().equals(Options.NONE) && key.comment().isEmpty())
                .ifPresent(key -> take(key, key.parts(), primary));
        table.indexes().stream()
                .filter(index -> index.unique()
                        && index.method().equals(MySqlIndexCode.usualMethod(table))
                        && index.options().equals(Options.NONE)
                        && index.comment().isEmpty())
                .forEach(index -> take(index, index.parts(), uniques));
        table.foreignKeys().stream()
                .filter(this::sameTypes)
                .forEach(key ->
                        take(key, key.columns().stream().map(IndexPart::column).toList(), foreignKeys));
    }

    private <K> void take(K key, List<IndexPart> parts, Map<String, K> ofKind) {
        boolean isPlain = parts.size() == 1
                && parts.get(0).equals(IndexPart.column(parts.get(0).text()));
        if (isPlain && ofKind.putIfAbsent(parts.get(0).text(), key) == null) {
            told.add(key);
        }
    }

    /** Java lets a foreign key only be between columns of one type. */
    boolean sameTypes(ForeignKey key) {
        for (int i = 0; i < key.columns().size(); i++) {
            Optional<String> own = java(table, key.columns().get(i));
            if (!own.equals(java(key.referencedTable(), key.referencedColumns().get(i)))) {
                return false;
            }
        }
        return true;
    }

    private Optional<String> java(QualifiedName ofTable, String column) {
        return context.column(ofTable, column)
                .map(found -> context.type(ofTable, found).java().text());
    }

    /** Whether a key is told with its column. */
    boolean tells(Object key) {
        return told.contains(key);
    }

    Chain added(Chain column, String name, JavaFile file) {
        Chain all = primary.containsKey(name) ? column.call("primaryKey") : column;
        if (uniques.containsKey(name)) {
            Index index = uniques.get(name);
            all = defaults.has(index) ? all.call("unique") : all.call("unique", Code.text(index.name()));
        }
        return foreignKeys.containsKey(name) ? references(all, foreignKeys.get(name), file) : all;
    }

    private Chain references(Chain column, ForeignKey key, JavaFile file) {
        Code target = context.reference(
                file, key.referencedTable(), key.referencedColumns().get(0));
        Chain details = Code.on("fk");
        if (!defaults.has(key)) {
            details = details.call("name", Code.text(key.name()));
        }
        details = MySqlForeignKeyCode.actions(details, key);
        return details.calls().isEmpty()
                ? column.call("references", target)
                : column.call("references", target, new Code.Lambda("fk", details));
    }
}
