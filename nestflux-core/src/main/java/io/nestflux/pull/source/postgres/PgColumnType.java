package io.nestflux.pull.source.postgres;

import io.nestflux.catalog.ObjectId;
import io.nestflux.pull.source.Code;
import io.nestflux.pull.source.JavaType;
import java.util.List;
import java.util.Optional;

/**
 * The type of a column: the method of a table class that makes such a column, and the Java type of its values.
 *
 * @param method {@code varchar}
 * @param arguments what it is given behind the column's name: {@code 255}
 * @param element the Java type of its values; in an array, of the elements
 * @param dimensions how deep an array it is; 0 for none
 * @param literal how a default of it is told as a value
 * @param enumType the enum type that it is
 */
record PgColumnType(
        String method,
        List<Code> arguments,
        JavaType element,
        int dimensions,
        PgLiteral literal,
        Optional<ObjectId> enumType) {

    PgColumnType {
        arguments = List.copyOf(arguments);
    }

    static PgColumnType of(String method, JavaType type, PgLiteral literal, Code... arguments) {
        return new PgColumnType(method, List.of(arguments), type, 0, literal, Optional.empty());
    }

    /** The same as an array. */
    PgColumnType array(int depth) {
        return new PgColumnType(method, arguments, element, depth, PgLiteral.ARRAY, enumType);
    }

    PgColumnType withEnum(ObjectId type) {
        return new PgColumnType(method, arguments, element, dimensions, literal, Optional.of(type));
    }

    /** Whether the server may keep its values out of line, so that a storage can be said. */
    boolean isVariable() {
        return dimensions > 0 || PgBuiltInTypes.isVariable(method);
    }

    /** The Java type of its values. */
    JavaType java() {
        JavaType type = element;
        for (int i = 0; i < dimensions; i++) {
            type = type.in("java.util.List");
        }
        return type;
    }
}
