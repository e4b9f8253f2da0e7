package io.nestflux.pull.source.postgres;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Check;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.ExpressionColumns;
import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.PgDefaultNames;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.catalog.Table;
import io.nestflux.catalog.View;
import io.nestflux.sql.Dialect;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Which names need not be written, because the server, and with it the model, gives the same by itself. It does so for
 * a name that nothing else of the schema has: then it is free, in whichever order things are named.
 */
final class PgUnwrittenNames {

    private final Map<QualifiedName, Integer> uses = new HashMap<>();

    private PgUnwrittenNames() {}

    static PgUnwrittenNames of(Catalog catalog) {
        PgUnwrittenNames names = new PgUnwrittenNames();
        for (Schema schema : catalog.schemas()) {
            Stream.of(
                            schema.objects().stream(),
                            schema.objects(View.class).stream().flatMap(view -> view.parts().stream()),
                            schema.tables().stream(),
                            schema.tables().stream().flatMap(table -> table.parts().stream()))
                    .flatMap(objects -> objects)
                    .filter(object ->
                            object.kind() == Kind.TABLE || !object.kind().isNamedInside())
                    .map(SchemaObject::name)
                    .forEach(name -> names.count(schema.name(), name));
            schema.tables().stream()
                    .flatMap(table -> table.columns().stream())
                    .flatMap(column -> column.identity().stream())
                    .forEach(identity -> names.count(
                            identity.sequence().schema(), identity.sequence().name()));
        }
        return names;
    }

    private void count(String schema, String name) {
        uses.merge(new QualifiedName(schema, name), 1, Integer::sum);
    }

    /** Whether that part of a table has the name that it would get. */
    boolean has(Kind kind, QualifiedName table, List<IndexPart> parts, String name) {
        return name.equals(PgDefaultNames.name(kind, table.name(), parts, 0))
                && uses.getOrDefault(new QualifiedName(table.schema(), name), 0) == 1;
    }

    /** Whether that check has the name that it would get. */
    boolean has(QualifiedName name, Table table, Check check) {
        List<String> columns = table.columns().stream().map(Column::name).toList();
        List<IndexPart> read =
                ExpressionColumns.in(check.expression(), columns, Dialect.POSTGRESQL, UnaryOperator.identity()).stream()
                        .map(IndexPart::column)
                        .toList();
        return has(Kind.CHECK, name, read.size() == 1 ? read : List.of(), check.name());
    }
}
