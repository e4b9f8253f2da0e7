package io.nestflux.catalog;

import io.nestflux.Api;
import java.util.Comparator;

/**
 * What names one object in a database, across both sides of a diff.
 *
 * @param kind what it is
 * @param schema the schema it is in (for a schema: its own name; for an extension: empty; on MySQL and MariaDB: empty)
 * @param table the table or view it is part of; empty for what stands alone
 * @param name its own name
 */
@Api(Api.Use.READ)
public record ObjectId(Kind kind, String schema, String table, String name) implements Comparable<ObjectId> {

    private static final Comparator<ObjectId> ORDER = Comparator.comparing(ObjectId::kind)
            .thenComparing(ObjectId::schema)
            .thenComparing(ObjectId::table)
            .thenComparing(ObjectId::name);

    /** A schema. */
    public static ObjectId schema(String name) {
        return new ObjectId(Kind.SCHEMA, name, "", name);
    }

    /** An extension: it belongs to the database, not to a schema. */
    public static ObjectId extension(String name) {
        return new ObjectId(Kind.EXTENSION, "", "", name);
    }

    /** Something that stands alone in a schema: a table, a view, a sequence, an enum type. */
    public static ObjectId of(Kind kind, QualifiedName name) {
        return new ObjectId(kind, name.schema(), "", name.name());
    }

    /** Something that is part of a table or view: a column, a constraint, an index, a trigger. */
    public static ObjectId of(Kind kind, QualifiedName table, String name) {
        return new ObjectId(kind, table.schema(), table.name(), name);
    }

    /** A table. */
    public static ObjectId table(QualifiedName name) {
        return of(Kind.TABLE, name);
    }

    /** A column. */
    public static ObjectId column(QualifiedName table, String name) {
        return of(Kind.COLUMN, table, name);
    }

    /** Whether this is part of a table or view. */
    public boolean isPartOfTable() {
        return !table.isEmpty();
    }

    /** The table or view that this is part of; for a table or view, itself. */
    public QualifiedName tableName() {
        return new QualifiedName(schema, isPartOfTable() ? table : name);
    }

    /** Schema and own name. */
    public QualifiedName qualifiedName() {
        return new QualifiedName(schema, name);
    }

    /** As records are equal, but written out: the JVM's own is slow until it is warm, and all is looked up by these. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ObjectId id
                && kind == id.kind
                && name.equals(id.name)
                && table.equals(id.table)
                && schema.equals(id.schema);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * kind.ordinal() + schema.hashCode()) + table.hashCode()) + name.hashCode();
    }

    @Override
    public int compareTo(ObjectId other) {
        return ORDER.compare(this, other);
    }

    /** For messages: {@code column identity.user.email}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(kind.label()).append(' ');
        if (kind != Kind.SCHEMA && !schema.isEmpty()) {
            text.append(schema).append('.');
        }
        if (isPartOfTable()) {
            text.append(table).append('.');
        }
        return text.append(name).toString();
    }
}
