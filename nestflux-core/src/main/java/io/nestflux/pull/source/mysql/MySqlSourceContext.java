package io.nestflux.pull.source.mysql;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.pull.names.JavaNames;
import io.nestflux.pull.source.Code;
import io.nestflux.pull.source.JavaFile;
import java.util.Optional;

/**
 * What the writers of all classes look things up in.
 *
 * @param catalog what is written
 * @param names what each thing is called
 * @param usual what a table of the database has that says nothing: an engine, a character set, a collation
 * @param bodies what programs run
 */
record MySqlSourceContext(Catalog catalog, JavaNames names, Options usual, MySqlBodies bodies) {

    /** The one schema: it has no name. */
    static QualifiedName name(String object) {
        return new QualifiedName("", object);
    }

    /** The type of a column in Java. */
    MySqlColumnType type(QualifiedName table, Column column) {
        return MySqlTypes.of(column, names.labels(ObjectId.column(table, column.name())));
    }

    /** The column of a table, if it is there. */
    Optional<Column> column(QualifiedName table, String name) {
        return catalog.table(table).flatMap(found -> found.column(name));
    }

    /** A column in the class of its own table. */
    Code field(QualifiedName table, String column) {
        return Code.word(names.field(table, column));
    }

    /** A lambda to a column of a table: {@code () -> UserTable.USER.id}. */
    Code reference(JavaFile file, QualifiedName table, String column) {
        String holder = file.use(names.table(table).qualified()) + "."
                + names.table(table).constant();
        return new Code.Lambda("()", Code.word(holder + "." + names.field(table, column)));
    }
}
