package io.nestflux.convergence;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Option;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.Partitioning;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.testing.TestServer;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An option on an object of some kind, the value that it has there once it is set, and the servers that know it. How it
 * is set stands in a model, or here as SQL where a model has no word for it.
 *
 * @param option the option
 * @param kind the kind of the object
 * @param object the object's name, or of a primary key that has none its table's
 * @param value the value that is read back
 * @param servers the servers that know it
 * @param plain SQL that makes the object without it
 * @param set SQL that makes the object with it
 */
record OptionRow(
        Option<?> option,
        Kind kind,
        String object,
        Object value,
        Set<TestServer> servers,
        List<String> plain,
        List<String> set) {

    /** What only SQL can say. */
    OptionRow bySql(List<String> without, List<String> with) {
        return new OptionRow(option, kind, object, value, servers, without, with);
    }

    OptionRow on(TestServer... some) {
        return new OptionRow(option, kind, object, value, Set.of(some), plain, set);
    }

    /** The value in a catalog, on an object or on a part of a partition that only the whole shows. */
    Optional<?> in(Catalog catalog) {
        Stream<Map.Entry<ObjectId, SchemaObject>> partsOfWholes = catalog.childTables().entrySet().stream()
                .flatMap(whole -> whole.getValue().parts().stream()
                        .map(part -> Map.entry(ObjectId.of(part.kind(), whole.getKey(), part.name()), part)));
        return Stream.concat(catalog.objects().entrySet().stream(), partsOfWholes)
                .filter(each -> each.getKey().kind() == kind)
                .flatMap(each -> options(each.getKey(), each.getValue()).stream())
                .flatMap(options -> options.get(option).stream())
                .findFirst();
    }

    private Optional<Options> options(ObjectId id, SchemaObject found) {
        if (found instanceof Partitioning partitioning) {
            return partitioning.partitions().stream()
                    .filter(partition -> partition.name().equals(object))
                    .map(Partitioning.Partition::options)
                    .findFirst();
        }
        // a primary key of MySQL has no name of its own, and the name of a routine ends with its arguments
        boolean isIt = id.name().equals(object)
                || id.name().startsWith(object + "(")
                || kind == Kind.PRIMARY_KEY && id.tableName().name().equals(object);
        return isIt ? Optional.of(optionsOf(found)) : Optional.empty();
    }

    /** All that is set anywhere in a catalog. */
    static Set<Option<?>> optionsIn(Catalog catalog) {
        Set<Option<?>> all = new HashSet<>();
        catalog.objects().values().stream()
                .filter(each -> Arrays.stream(each.getClass().getRecordComponents())
                        .anyMatch(component -> component.getType() == Options.class))
                .forEach(each -> optionsOf(each).set().forEach(all::add));
        return all;
    }

    private static Options optionsOf(SchemaObject object) {
        try {
            return (Options) object.getClass().getMethod("options").invoke(object);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a " + object.kind().label() + " has no options", e);
        }
    }

    @Override
    public String toString() {
        return option + " of the " + kind.label() + " " + object;
    }
}
