package io.nestflux.types;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.Mentions;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.catalog.Table;
import io.nestflux.catalog.View;
import io.nestflux.pull.names.TakenNames;
import io.nestflux.table.Codec;
import io.nestflux.table.CodecHooks;
import io.nestflux.table.TableDefinition;
import io.nestflux.table.TableHooks;
import io.nestflux.table.mysql.MySqlCodec;
import io.nestflux.types.Component.Giving;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a server says of the rows of views, whose columns no class declares. Which of them may be NULL no server tells,
 * so all may.
 */
final class ViewRows {

    /** Another number when views' records are written otherwise, so that all of them are written anew. */
    private static final String FORM = "1";

    private final Catalog model;
    private final RowDialect dialect;

    ViewRows(Catalog model) {
        this.model = model;
        this.dialect = RowDialect.of(model.dialect());
    }

    /**
     * A hash of what decides on the columns of a view: its query, and whatever in the model has a name that the query
     * mentions, and so on. Too much is no harm: then the view is looked at once more.
     */
    String inputs(QualifiedName view) {
        Map<String, List<SchemaObject>> named = new HashMap<>();
        for (Schema schema : model.schemas()) {
            schema.tables()
                    .forEach(table -> named.computeIfAbsent(table.name(), none -> new ArrayList<>())
                            .add(table));
            schema.objects()
                    .forEach(each -> named.computeIfAbsent(each.name(), none -> new ArrayList<>())
                            .add(each));
        }
        Map<String, String> texts = new TreeMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(view.name()));
        while (!open.isEmpty()) {
            String name = open.pop();
            if (!named.containsKey(name) || texts.containsKey(name)) {
                continue;
            }
            String text = named.get(name).stream().map(ViewRows::text).toList().toString();
            texts.put(name, text);
            open.addAll(Mentions.words(text, model.dialect()));
        }
        return hash(FORM + texts);
    }

    private static String text(SchemaObject object) {
        return object instanceof Table table
                ? table.columns().stream()
                        .map(column -> column.name() + " " + column.type())
                        .toList()
                        .toString()
                : object instanceof View view ? view.columns() + " " + view.query() : object.toString();
    }

    private static String hash(String text) {
        try {
            byte[] all = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(all, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java has it
        }
    }

    /** The record for the rows of a view, as a server describes it. */
    RowClass of(TableDefinition view, String packageName, String name, Catalog built, List<TableDefinition> tables) {
        QualifiedName relation = view.qualifiedName();
        View described = built.schemas().stream()
                .filter(schema -> schema.name().equals(relation.schema()))
                .flatMap(schema -> schema.objects(View.class).stream())
                .filter(each -> each.name().equals(relation.name()))
                .findFirst()
                .orElseThrow();
        Map<String, Codec<?>> own = ownTypes(built, tables);
        TakenNames names = TakenNames.exact();
        List<Component> components = described.columns().stream()
                .map(column -> component(column, own))
                .map(component -> component.named(names.take(component.name())))
                .toList();
        return new RowClass(
                packageName,
                name,
                relation.toString(),
                dialect.sql(relation),
                components,
                Optional.empty(),
                Optional.empty(),
                Optional.of(inputs(relation)));
    }

    /** Types that the table classes read in a way of their own: enums, domains, JSON by a codec. */
    private Map<String, Codec<?>> ownTypes(Catalog built, List<TableDefinition> tables) {
        Map<String, Codec<?>> own = new HashMap<>();
        Set<String> general = Set.of("json", "jsonb", "text");
        for (TableDefinition table : tables) {
            for (io.nestflux.table.Column<?> column : TableHooks.columns(table)) {
                Optional<String> type = built.table(column.table().qualifiedName())
                        .flatMap(found -> found.column(column.name()))
                        .map(Column::type)
                        .filter(sql -> !sql.endsWith("[]") && !general.contains(sql));
                boolean named = CodecHooks.source(column.codec())
                        .in(Class::getSimpleName)
                        .isPresent();
                if (type.isPresent() && named) {
                    own.putIfAbsent(type.get(), column.codec());
                }
            }
        }
        return own;
    }

    private Component component(View.ViewColumn column, Map<String, Codec<?>> own) {
        Codec<?> codec = dialect.codec(column.type(), type -> Optional.ofNullable(own.get(type)));
        return new Component(
                DeclaredRows.componentName(column.name(), Optional.empty()),
                column.name(),
                dialect.sql(column.name()),
                codec.javaType(),
                CodecHooks.source(codec),
                true,
                Giving.NEVER,
                codec == MySqlCodec.SHAPE ? Optional.of("ST_AsText(%s)") : Optional.empty(),
                "?");
    }
}
