package io.nestflux.pull.source.postgres;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Column;
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
 * @param types what the types of columns are in Java
 * @param defaults which names the server would have given
 */
record PgSourceContext(Catalog catalog, JavaNames names, PgTypes types, PgUnwrittenNames defaults) {

    static PgSourceContext of(Catalog catalog, JavaNames names) {
        return new PgSourceContext(catalog, names, new PgTypes(), PgUnwrittenNames.of(catalog));
    }

    /** The column of a table, if it is there. */
    Optional<Column> column(QualifiedName table, String name) {
        return catalog.table(table).flatMap(found -> found.column(name));
    }

    /** A lambda to a column of a table: {@code () -> UserTable.USER.id}. */
    Code reference(JavaFile file, QualifiedName table, String column) {
        String holder = file.use(names.table(table).qualified()) + "."
                + names.table(table).constant();
        return new Code.Lambda("()", Code.word(holder + "." + names.field(table, column)));
    }
}
