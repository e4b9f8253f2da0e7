package io.nestflux.pull.source.postgres;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.Grant;
import io.nestflux.catalog.Identity;
import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.Inheritance;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.Table;
import io.nestflux.pull.names.JavaName;
import io.nestflux.pull.names.JavaNames;
import io.nestflux.pull.source.Code;
import io.nestflux.pull.source.JavaFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the writers of all classes look things up in.
 *
 * @param catalog what is written
 * @param names what each thing is called
 * @param constants where the types of users are
 * @param types what the types of columns are in Java
 * @param brought which types come with what is made of them
 * @param defaults which names the server would have given
 * @param partitions the partitions of each table
 * @param told the partitions that are told in the class of their table
 * @param grants what roles may do with each thing
 */
record PgSourceContext(
        Catalog catalog,
        JavaNames names,
        PgTypeConstants constants,
        PgTypes types,
        PgBroughtTypes brought,
        PgUnwrittenNames defaults,
        Map<QualifiedName, List<QualifiedName>> partitions,
        Set<QualifiedName> told,
        Map<ObjectId, List<Grant>> grants) {

    static PgSourceContext of(Catalog catalog, JavaNames names) {
        PgTypeConstants constants = new PgTypeConstants(catalog, names);
        Map<QualifiedName, List<QualifiedName>> partitions = new TreeMap<>();
        Map<ObjectId, List<Grant>> grants = new TreeMap<>();
        for (Schema schema : catalog.schemas()) {
            for (Table table : schema.tables()) {
                table.others(Inheritance.class).stream()
                        .filter(inheritance -> inheritance.bound().isPresent())
                        .forEach(inheritance -> partitions
                                .computeIfAbsent(inheritance.parent(), none -> new ArrayList<>())
                                .add(new QualifiedName(schema.name(), table.name())));
            }
            schema.objects(Grant.class)
                    .forEach(grant -> grants.computeIfAbsent(grant.on(), none -> new ArrayList<>())
                            .add(grant));
        }
        PgTypes types = new PgTypes(catalog, constants);
        return new PgSourceContext(
                catalog,
                names,
                constants,
                types,
                new PgBroughtTypes(catalog, types, constants),
                PgUnwrittenNames.of(catalog),
                partitions,
                new PgToldPartitions(catalog, partitions, grants.keySet()).all(),
                grants);
    }

    /** The column of a table, if it is there: its own, or one that it has from a parent. */
    Optional<Column> column(QualifiedName table, String name) {
        return owner(table, name).flatMap(owner -> catalog.table(owner).flatMap(found -> found.column(name)));
    }

    /** Whether a table declares a column itself, in a class of its own. */
    boolean declares(QualifiedName table, String column) {
        return owner(table, column).orElse(table).equals(table);
    }

    /** The table that declares a column of a table. */
    private Optional<QualifiedName> owner(QualifiedName table, String name) {
        Optional<Table> found = catalog.table(table);
        if (found.flatMap(own -> own.column(name)).isPresent()) {
            return Optional.of(table);
        }
        return found.stream()
                .flatMap(child -> child.others(Inheritance.class).stream())
                .flatMap(inheritance -> owner(inheritance.parent(), name).stream())
                .findFirst();
    }

    /** A column as a part of its own table names it: its field, or that of the parent's class that declares it. */
    String field(JavaFile file, QualifiedName table, String column) {
        QualifiedName owner = owner(table, column).orElse(table);
        return owner.equals(table) || isToldByItsParent(table)
                ? names.field(owner, column)
                : holder(file, owner) + "." + names.field(owner, column);
    }

    /** A lambda to a column of a table: {@code () -> UserTable.USER.id}. */
    Code reference(JavaFile file, QualifiedName table, String column) {
        QualifiedName owner = owner(table, column).orElse(table);
        return new Code.Lambda("()", Code.word(holder(file, owner) + "." + names.field(owner, column)));
    }

    /** The constant of a table, with its class. */
    String holder(JavaFile file, QualifiedName table) {
        JavaName name = names.table(table);
        return file.use(name.qualified()) + "." + name.constant();
    }

    /** Whether a table is told in the class of the table that it is a partition of. */
    boolean isToldByItsParent(QualifiedName table) {
        return told.contains(table);
    }

    /**
     * Whether a serial column is all that is to be said of a column: it counts as usual, by a sequence of the usual
     * name.
     */
    boolean isPlainSerial(QualifiedName table, Column column, boolean inPrimaryKey) {
        return column.identity()
                .filter(identity -> identity.mode() == Identity.Mode.SERIAL
                        && (!column.nullable() || inPrimaryKey)
                        && hasDefaultSequence(table, column, identity)
                        && PgIdentityCode.countsAsUsual(identity, column.type()))
                .isPresent();
    }

    /** Whether the sequence behind a column has the name that it would get. */
    boolean hasDefaultSequence(QualifiedName table, Column column, Identity identity) {
        return identity.sequence().schema().equals(table.schema())
                && defaults.has(
                        Kind.SEQUENCE,
                        table,
                        List.of(IndexPart.column(column.name())),
                        identity.sequence().name());
    }

    /** The partitions of a table, by name. */
    List<QualifiedName> partitionsOf(QualifiedName parent) {
        return partitions.getOrDefault(parent, List.of());
    }

    /** What roles may do with something. */
    List<Grant> grantsOn(ObjectId id) {
        return grants.getOrDefault(id, List.of());
    }
}
