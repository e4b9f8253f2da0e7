package io.nestflux.compare;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.ForeignKey;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.Table;
import io.nestflux.catalog.Unmanaged;
import io.nestflux.catalog.UnmanagedText;
import io.nestflux.plan.Dialects;
import io.nestflux.plan.Planner;
import io.nestflux.plan.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Foreign keys to tables that are left out. A class can only refer to another class, so they are no part of what
 * classes are made of, and are told as SQL.
 */
final class OutwardKeys {

    private final Catalog whole;
    private final Set<QualifiedName> tables;
    private final List<Unmanaged> unmanaged = new ArrayList<>();
    private final List<UnmanagedText> texts = new ArrayList<>();

    private OutwardKeys(Catalog whole) {
        this.whole = whole;
        this.tables = new HashSet<>(whole.tableNames());
    }

    static OutwardKeys of(Catalog whole) {
        OutwardKeys keys = new OutwardKeys(whole);
        for (Schema schema : whole.schemas()) {
            for (Table table : schema.tables()) {
                QualifiedName name = new QualifiedName(schema.name(), table.name());
                table.foreignKeys().stream().filter(keys::isOutward).forEach(key -> keys.tell(name, key));
            }
        }
        return keys;
    }

    private boolean isOutward(ForeignKey key) {
        return !tables.contains(key.referencedTable());
    }

    private void tell(QualifiedName table, ForeignKey key) {
        String part = table.name() + "." + key.name();
        Unmanaged object = new Unmanaged(
                Kind.FOREIGN_KEY.label(),
                new QualifiedName(table.schema(), part),
                Optional.of("it refers to " + key.referencedTable() + ", which is left out (exclude "
                        + pattern(table, key.name()) + " as well, or it would be dropped)"),
                false);
        unmanaged.add(object);
        List<Statement> statements =
                Planner.plan(Dialects.sql(whole.dialect()), without(other -> true), without(other -> other != key));
        texts.add(new UnmanagedText(
                object, statements.stream().map(Statement::sql).toList()));
    }

    private static String pattern(QualifiedName table, String key) {
        return table.schema().isEmpty()
                ? "foreign_key:" + quoted(key)
                : quoted(table.schema()) + "." + quoted(table.name()) + "." + quoted(key);
    }

    /** A pattern takes what is in double quotes as it is. */
    private static String quoted(String name) {
        return name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_') ? name : '"' + name + '"';
    }

    /** The catalog without them. */
    Catalog inner() {
        return unmanaged.isEmpty() ? whole : without(key -> true);
    }

    private Catalog without(Predicate<ForeignKey> left) {
        return whole.withTables((name, table) ->
                Optional.of(table.without(part -> part instanceof ForeignKey key && isOutward(key) && left.test(key))));
    }

    /** What they are, for messages. */
    List<Unmanaged> unmanaged() {
        return List.copyOf(unmanaged);
    }

    /** The SQL that makes them. */
    List<UnmanagedText> texts() {
        return List.copyOf(texts);
    }
}
