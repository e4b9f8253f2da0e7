package io.nestflux.pull.source.mysql;

import io.nestflux.pull.source.Code;
import io.nestflux.pull.source.Code.Chain;
import io.nestflux.pull.source.JavaType;
import java.util.List;

/**
 * The type of a column: the call of a table class that makes such a column, and the Java type of its values.
 *
 * @param method {@code varchar}
 * @param arguments what it is given behind the column's name: {@code 255}
 * @param further what is called on it to have just this type: {@code unsigned}
 * @param java the Java type of its values
 * @param literal how a default of it is told as a value
 */
record MySqlColumnType(String method, List<Code> arguments, Chain further, JavaType java, MySqlLiteral literal) {

    MySqlColumnType {
        arguments = List.copyOf(arguments);
    }

    static MySqlColumnType of(String method, JavaType java, MySqlLiteral literal, Code... arguments) {
        return new MySqlColumnType(method, List.of(arguments), Code.on(""), java, literal);
    }

    /** The same, and one call more. */
    MySqlColumnType with(String call, Code... callArguments) {
        return new MySqlColumnType(method, arguments, further.call(call, callArguments), java, literal);
    }
}
