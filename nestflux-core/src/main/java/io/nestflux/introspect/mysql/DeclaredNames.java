package io.nestflux.introspect.mysql;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Dependency;
import io.nestflux.catalog.ForeignKey;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.catalog.Table;
import io.nestflux.catalog.Trigger;
import io.nestflux.catalog.View;
import io.nestflux.sql.mysql.MySqlNames;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Tables and views as a model and its migrations spell them, where the server keeps their names in lower case
 * ({@code lower_case_table_names = 1}; manual, 11.2.3). What is written by what was read has the model's letters then,
 * and so runs also on servers that tell them apart.
 */
final class DeclaredNames {

    private final Map<String, String> declared = new HashMap<>();

    /** @param names of tables and views; what comes later counts for more */
    DeclaredNames(List<String> names) {
        names.forEach(name -> declared.put(folded(name), name));
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private String spelled(String read) {
        return declared.getOrDefault(read, read);
    }

    /** A catalog that was read, in the model's letters. */
    Catalog in(Catalog read) {
        return read.withSchemas(read.schemas().stream().map(this::schema).toList())
                .withDependencies(read.dependencies().stream()
                        .map(each -> new Dependency(id(each.user()), id(each.used())))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private Schema schema(Schema schema) {
        return schema.withTables(schema.tables().stream().map(this::table).toList())
                .withObjects(schema.objects().stream()
                        .map(object -> object instanceof View view ? view(view) : object)
                        .toList());
    }

    private Table table(Table table) {
        String name = spelled(table.name());
        String on = " ON " + MySqlNames.quoted(table.name()) + " ";
        List<SchemaObject> others = table.others().stream()
                .<SchemaObject>map(other -> other instanceof Trigger trigger
                        ? trigger.withDefinition(
                                trigger.definition().replace(on, " ON " + MySqlNames.quoted(name) + " "))
                        : other)
                .toList();
        return table.withName(name)
                .withForeignKeys(
                        table.foreignKeys().stream().map(this::foreignKey).toList())
                .withOthers(others);
    }

    private ForeignKey foreignKey(ForeignKey key) {
        QualifiedName referenced = key.referencedTable();
        return referenced.schema().isEmpty()
                ? key.withReferencedTable(new QualifiedName("", spelled(referenced.name())))
                : key;
    }

    private View view(View view) {
        String query = view.query();
        StringBuilder text = new StringBuilder();
        int copied = 0;
        for (QuotedName name : QuotedName.in(query)) {
            boolean table = name.maybeRelation() || !name.isQualified() && name.isBefore('.');
            if (table && !spelled(name.text()).equals(name.text())) {
                text.append(query, copied, name.begin()).append(MySqlNames.quoted(spelled(name.text())));
                copied = name.end();
            }
        }
        return view.withNameAndQuery(
                spelled(view.name()), text.append(query, copied, query.length()).toString());
    }

    private ObjectId id(ObjectId id) {
        if (id.isPartOfTable()) {
            return new ObjectId(id.kind(), id.schema(), spelled(id.table()), id.name());
        }
        return id.kind().isRelation() ? new ObjectId(id.kind(), id.schema(), id.table(), spelled(id.name())) : id;
    }
}
