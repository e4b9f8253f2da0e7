package io.nestflux.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.catalog.Check;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.SchemaObject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A value of any type that stands in records: with another number, another value. None is empty, and none is zero, so
 * that what is forgotten shows.
 */
record Samples(int number) {

    /** One of them is of each kind that has options. */
    private static final List<Options> OPTIONS = List.of(
            Options.NONE.with(PgOption.COLLATION, "some"),
            Options.NONE.with(PgOption.TABLESPACE, "some"),
            Options.NONE.with(PgOption.LOCALE, "some"),
            Options.NONE.with(PgOption.INDEX_COMMENT, "some"),
            Options.NONE.with(PgOption.NOT_VALID),
            Options.NONE.with(MySqlOption.DEFINER, "some"));

    Object of(Type type) throws ReflectiveOperationException {
        if (type instanceof WildcardType some) {
            return of(some.getUpperBounds()[0]);
        }
        if (type instanceof ParameterizedType generic) {
            return of((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        return of((Class<?>) type, new Type[0]);
    }

    private Object of(Class<?> type, Type[] arguments) throws ReflectiveOperationException {
        if (type == Optional.class) {
            return Optional.of(of(arguments[0]));
        } else if (type == List.class) {
            return List.of(of(arguments[0]));
        } else if (type == Set.class) {
            return Set.of(of(arguments[0]));
        } else if (type == Map.class) {
            return Map.of(of(arguments[0]), of(arguments[1]));
        } else if (type == Kind.class) {
            return number == 1 ? Kind.FUNCTION : Kind.PROCEDURE; // what a routine may be
        } else if (type.isEnum()) {
            Object[] constants = type.getEnumConstants();
            return constants[number % constants.length];
        } else if (type.isRecord()) {
            return ofRecord(type);
        }
        return plain(type);
    }

    private Object ofRecord(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        int options = -1;
        for (int at = 0; at < values.length; at++) {
            values[at] = of(components[at].getGenericType());
            options = components[at].getType() == Options.class ? at : options;
        }
        if (options < 0 || number > 1) {
            return RecordCopy.canonical(type).newInstance(values);
        }
        for (Options some : OPTIONS) {
            values[options] = some;
            try {
                return RecordCopy.canonical(type).newInstance(values);
            } catch (InvocationTargetException ofAnotherKind) {
                assertThat(ofAnotherKind).hasRootCauseInstanceOf(IllegalArgumentException.class);
            }
        }
        throw new IllegalArgumentException("no option is one of a " + type.getSimpleName());
    }

    private Object plain(Class<?> type) throws ReflectiveOperationException {
        if (type == String.class || type == Object.class) {
            return "text" + number;
        } else if (type == boolean.class || type == Boolean.class) {
            return number == 1;
        } else if (type == int.class || type == Integer.class) {
            return number;
        } else if (type == long.class || type == Long.class) {
            return (long) number;
        } else if (type == Duration.class) {
            return Duration.ofSeconds(number);
        } else if (type == Path.class) {
            return Path.of("file" + number);
        } else if (type == Options.class) {
            return Options.NONE; // that of a record with the number 1 has one of its kind
        } else if (type == SchemaObject.class) {
            return of(Check.class);
        }
        throw new IllegalArgumentException("say here what a sample of " + type.getName() + " is");
    }
}
