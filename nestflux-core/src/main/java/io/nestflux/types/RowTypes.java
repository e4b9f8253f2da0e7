package io.nestflux.types;

import io.nestflux.Goal;
import io.nestflux.catalog.Catalog;
import io.nestflux.table.Column;
import io.nestflux.table.JavaType;
import io.nestflux.table.TableDefinition;
import io.nestflux.table.TableHooks;
import io.nestflux.table.ViewDefinition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Makes the records of a schema class, and brings the folder in step with them. */
public final class RowTypes {

    /** A constructor takes 255 words, itself among them, and numbers of eight bytes are two (JVMS 4.3.3). */
    private static final int MOST_WORDS = 254;

    private final TypesRequest request;
    private final Catalog model;
    private final DeclaredRows rows;
    private final RowNames names;
    private final RowFiles files;
    private final RowFolder folder;
    private final List<String> warnings = new ArrayList<>();
    private int tables;
    private int views;

    private RowTypes(TypesRequest request) {
        Class<?> schema = request.schema().getClass();
        this.request = request;
        this.model = request.schema().catalog();
        this.rows = new DeclaredRows(model);
        this.names = new RowNames(schema, request.packageName());
        this.files = new RowFiles(schema);
        this.folder = new RowFolder(request.sources(), RowFiles.marker(schema));
    }

    /** Writes what has changed. */
    public static TypesResult run(TypesRequest request) {
        RowTypes types = new RowTypes(request);
        types.makeTables();
        types.makeViews(request.built());
        return types.settle();
    }

    /**
     * Whether the records are in step, without a server: a view's is, if nothing has changed that its columns come
     * from. Where there are no records, nobody wants any.
     *
     * @return a sentence for what is out of step
     */
    public static List<String> check(TypesRequest request) {
        RowTypes types = new RowTypes(request);
        Map<String, String> present = types.folder.own();
        if (present.isEmpty()) {
            return List.of();
        }
        types.makeTables();
        List<String> wrong = new ArrayList<>();
        types.checkViews(wrong);
        types.files.texts().forEach((path, text) -> {
            if (!text.equals(present.get(path))) {
                wrong.add(path);
            }
        });
        present.keySet().stream()
                .filter(path -> !types.files.texts().containsKey(path) && !wrong.contains(path))
                .forEach(wrong::add);
        return wrong.isEmpty()
                ? List.of()
                : List.of("The records are not in step with the tables: "
                        + String.join(", ", wrong.stream().sorted().toList()) + ": run " + Goal.TYPES.run());
    }

    /** Whether a server has to look at a view: it is new, or something has changed that its columns come from. */
    public static boolean needsServer(TypesRequest request) {
        List<String> wrong = new ArrayList<>();
        RowTypes types = new RowTypes(request);
        types.makeTables();
        types.checkViews(wrong);
        return !wrong.isEmpty();
    }

    private void makeTables() {
        for (TableDefinition table : TableHooks.tables(request.schema())) {
            List<Column<?>> columns = TableHooks.columns(table);
            String packageName = names.packageOf(table);
            Optional<String> hindrance = columns.isEmpty() || words(columns) > MOST_WORDS
                    ? Optional.of("its class has " + columns.size() + " columns")
                    : new Sight(packageName).hindrance(columns);
            if (hindrance.isPresent()) {
                warnings.add(table.qualifiedName() + " has no record: " + hindrance.get());
            } else {
                files.add(rows.of(table, packageName, names.name(table, needed(columns))));
                tables++;
            }
        }
    }

    private static int words(List<Column<?>> columns) {
        return columns.stream()
                .map(column -> column.codec().javaType().raw())
                .mapToInt(type -> type == Long.class || type == Double.class ? 2 : 1)
                .sum();
    }

    /** The simple names of the classes that a record of these columns is made of. */
    private static Set<String> needed(List<Column<?>> columns) {
        Set<String> needed =
                new HashSet<>(Set.of("Codec", "PgCodec", "MySqlCodec", "Insert", "ResultSet", "Connection"));
        columns.forEach(column -> add(column.codec().javaType(), needed));
        return needed;
    }

    private static void add(JavaType type, Set<String> names) {
        names.add(type.raw().getSimpleName());
        type.arguments().forEach(argument -> add(argument, names));
    }

    private void makeViews(Supplier<Catalog> server) {
        ViewRows described = new ViewRows(model);
        Optional<Catalog> built = Optional.empty();
        for (ViewDefinition view : TableHooks.views(request.schema())) {
            String packageName = names.packageOf(view);
            String name = names.name(view, Set.of());
            String path = RowFiles.path(packageName, name);
            Optional<String> present = folder.text(path);
            if (present.filter(text -> files.isFrom(text, described.inputs(view.qualifiedName())))
                    .isPresent()) {
                files.keep(path, present.get());
            } else {
                built = built.or(() -> Optional.of(server.get()));
                files.add(described.of(view, packageName, name, built.get(), TableHooks.tables(request.schema())));
            }
            views++;
        }
    }

    private void checkViews(List<String> wrong) {
        ViewRows described = new ViewRows(model);
        for (ViewDefinition view : TableHooks.views(request.schema())) {
            String path = RowFiles.path(names.packageOf(view), names.name(view, Set.of()));
            Optional<String> present = folder.text(path);
            if (present.filter(text -> files.isFrom(text, described.inputs(view.qualifiedName())))
                    .isPresent()) {
                files.keep(path, present.get());
            } else {
                wrong.add(path);
            }
        }
    }

    private TypesResult settle() {
        Map<String, String> present = folder.own();
        folder.requireFree(files.texts().keySet());
        List<String> written = files.texts().keySet().stream()
                .filter(path -> !text(path).equals(present.get(path)))
                .toList();
        List<String> deleted = present.keySet().stream()
                .filter(path -> !files.texts().containsKey(path))
                .toList();
        if (!request.dryRun()) {
            written.forEach(path -> folder.write(path, text(path)));
            deleted.forEach(folder::delete);
        }
        return new TypesResult(
                tables, views, written, deleted, files.texts().size() - written.size(), warnings, request.dryRun());
    }

    private String text(String path) {
        return Objects.requireNonNull(files.texts().get(path), path);
    }
}
