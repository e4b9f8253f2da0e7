package io.nestflux.catalog;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.sql.Dialect;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What of a database NestFlux is to look at. The rest is another's: it is neither compared, nor created, nor dropped.
 *
 * <p>What belongs to a table goes with it: its parts, the sequences it owns, grants on it, statistics of it. A schema
 * always shows, for something of it may; whether it may be created or dropped is told by {@link #owns}.
 */
public final class Selection {

    /** Everything. */
    public static final Selection ALL = new Selection(List.of(), List.of(), Set.of());

    private final List<NamePattern> include;
    private final List<NamePattern> exclude;
    private final Set<ObjectId> leftAlone;

    private Selection(List<NamePattern> include, List<NamePattern> exclude, Set<ObjectId> leftAlone) {
        this.include = List.copyOf(include);
        this.exclude = List.copyOf(exclude);
        this.leftAlone = Set.copyOf(leftAlone);
    }

    /**
     * The same, narrowed to what one of these patterns covers; with what was included before.
     *
     * @throws NestFluxException {@code NF-107} if a pattern makes no sense
     */
    public Selection including(String... patterns) {
        List<NamePattern> more = patterns(include, patterns);
        for (NamePattern pattern : more) {
            if (pattern.isAboutParts()) {
                throw new NestFluxException(
                        ErrorCode.CONFIGURATION_INVALID,
                        "The pattern '" + pattern.text() + "' is about parts of tables: those can only be excluded.",
                        "include the tables, and exclude what you do not want of them");
            }
        }
        return new Selection(more, exclude, leftAlone);
    }

    /**
     * The same without what one of these patterns covers.
     *
     * @throws NestFluxException {@code NF-107} if a pattern makes no sense
     */
    public Selection excluding(String... patterns) {
        return new Selection(include, patterns(exclude, patterns), leftAlone);
    }

    /** The same without these objects. */
    public Selection leaving(Set<ObjectId> objects) {
        Set<ObjectId> more = new HashSet<>(leftAlone);
        more.addAll(objects);
        return new Selection(include, exclude, more);
    }

    /** What both cover. */
    public Selection and(Selection other) {
        if (!include.isEmpty() && !other.include.isEmpty() && !include.equals(other.include)) {
            throw new NestFluxException(
                    ErrorCode.CONFIGURATION_INVALID,
                    "The two sides include different things, so there is nothing to compare.",
                    "say on one side what to include, or on both the same");
        }
        return new Selection(
                        include.isEmpty() ? other.include : include,
                        Stream.concat(exclude.stream(), other.exclude.stream()).toList(),
                        leftAlone)
                .leaving(other.leftAlone);
    }

    private static List<NamePattern> patterns(List<NamePattern> before, String... more) {
        List<NamePattern> all = new ArrayList<>(before);
        Stream.of(more).filter(text -> !text.isBlank()).map(NamePattern::parse).forEach(all::add);
        return all;
    }

    /** Whether this is everything. */
    public boolean isAll() {
        return include.isEmpty() && exclude.isEmpty() && leftAlone.isEmpty();
    }

    /** This part of a catalog, and all of its schemas. */
    public Catalog of(Catalog whole) {
        if (isAll()) {
            return whole;
        }
        requireSense(whole.dialect());
        List<Schema> schemas = whole.schemas().stream().map(this::of).toList();
        List<Extension> extensions = whole.extensions().stream()
                .filter(extension -> covers(ObjectId.extension(extension.name()), extension))
                .toList();
        List<Unmanaged> unmanaged =
                whole.unmanaged().stream().filter(this::covers).toList();
        Catalog part = whole.withExtensions(extensions)
                .withSchemas(schemas)
                .withUnmanaged(unmanaged)
                .withChildTables(this::cut);
        Set<ObjectId> present = part.objects().keySet();
        Set<Dependency> dependencies = new HashSet<>();
        for (Dependency dependency : whole.dependencies()) {
            if (present.contains(dependency.user()) && present.contains(dependency.used())) {
                dependencies.add(dependency);
            }
        }
        return part.withDependencies(dependencies);
    }

    /** This part of a catalog without the schemas that are not its own: for telling whether it changed. */
    public Catalog ownPartOf(Catalog whole) {
        Catalog part = of(whole);
        return isAll()
                ? whole
                : part.withSchemas(part.schemas().stream()
                        .filter(schema -> owns(schema.name())
                                || !schema.tables().isEmpty()
                                || !schema.objects().isEmpty())
                        .map(schema -> owns(schema.name()) ? schema : schema.withComment(Optional.empty()))
                        .toList());
    }

    /** Whether a schema is covered with all that is in it, as far as patterns tell. */
    public boolean owns(String schema) {
        return (include.isEmpty() || include.stream().anyMatch(pattern -> pattern.coversSchema(schema)))
                && exclude.stream().noneMatch(pattern -> pattern.coversSchema(schema));
    }

    private Schema of(Schema schema) {
        return schema.withTables(schema.tables().stream()
                        .filter(table -> covers(standing(schema, table), table))
                        .map(table -> cut(new QualifiedName(schema.name(), table.name()), table))
                        .toList())
                .withObjects(schema.objects().stream()
                        .filter(object -> covers(standing(schema, object), object))
                        .map(object -> object instanceof View view ? of(schema, view) : object)
                        .toList());
    }

    private Table cut(QualifiedName name, Table table) {
        return table.without(part -> isCutOut(ObjectId.of(part.kind(), name, part.name())));
    }

    private View of(Schema schema, View view) {
        QualifiedName name = new QualifiedName(schema.name(), view.name());
        return view.withParts(view.parts().stream()
                .filter(part -> !isCutOut(ObjectId.of(part.kind(), name, part.name())))
                .toList());
    }

    private boolean isCutOut(ObjectId part) {
        return leftAlone.contains(part) || exclude.stream().anyMatch(pattern -> pattern.coversPart(part));
    }

    private boolean covers(ObjectId id, SchemaObject object) {
        if (leftAlone.contains(id)) {
            return false;
        }
        Optional<ObjectId> owner = owner(object);
        if (owner.isPresent()) {
            ObjectId table =
                    owner.get().isPartOfTable() ? ObjectId.table(owner.get().tableName()) : owner.get();
            return !leftAlone.contains(table) && isChosen(table) && !isExcluded(id);
        }
        return isChosen(id);
    }

    private static Optional<ObjectId> owner(SchemaObject object) {
        if (object instanceof Sequence sequence) {
            return sequence.ownedBy();
        }
        if (object instanceof Grant grant) {
            return Optional.of(grant.on()).filter(on -> on.kind() != Kind.SCHEMA);
        }
        return object instanceof Statistics statistics
                ? Optional.of(ObjectId.table(statistics.table()))
                : Optional.empty();
    }

    private boolean isChosen(ObjectId id) {
        return (include.isEmpty() || include.stream().anyMatch(pattern -> pattern.coversStanding(id)))
                && !isExcluded(id);
    }

    private boolean isExcluded(ObjectId id) {
        return exclude.stream().anyMatch(pattern -> pattern.coversStanding(id));
    }

    private boolean covers(Unmanaged object) {
        // its kind is none of the catalog's: what is said of tables holds for it
        return isChosen(ObjectId.table(object.name()));
    }

    private static ObjectId standing(Schema schema, SchemaObject object) {
        return ObjectId.of(object.kind(), new QualifiedName(schema.name(), object.name()));
    }

    private void requireSense(Dialect dialect) {
        if (!dialect.hasSchemas()) {
            Stream.concat(include.stream(), exclude.stream())
                    .filter(NamePattern::namesSchema)
                    .findFirst()
                    .ifPresent(pattern -> {
                        throw new NestFluxException(
                                ErrorCode.CONFIGURATION_INVALID,
                                "The pattern '" + pattern.text() + "' names a schema, and in a database of "
                                        + dialect.productName() + " there is none.",
                                "write the name alone: tmp_*");
                    });
        }
    }
}
