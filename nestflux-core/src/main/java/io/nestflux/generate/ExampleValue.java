package io.nestflux.generate;

import io.nestflux.Parameter;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.ObjectId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The answer in which a column's rows get some value of its type, to be replaced by a better one. */
final class ExampleValue {

    private static final List<String> TEXTS = List.of("char", "text", "citext", "binary", "blob");
    private static final List<String> NUMBERS =
            List.of("int", "serial", "numeric", "decimal", "double", "real", "float", "money", "bit", "year");
    private static final List<String> MOMENTS = List.of("timestamp", "datetime", "date", "time");

    private ExampleValue() {}

    /** As it is set, in one word for a shell; empty if no value is known, or a name is not for a shell. */
    static Optional<String> answer(ObjectId id, Column column) {
        List<List<String>> names = RenameAnswer.names(id);
        String path =
                names.get(names.size() - 1).stream().map(RenameAnswer::written).collect(Collectors.joining("."));
        boolean isForAShell =
                path.chars().allMatch(letter -> Character.isLetterOrDigit(letter) || letter == '_' || letter == '.');
        return isForAShell
                ? of(column.type().toLowerCase(Locale.ROOT))
                        .map(value -> '"' + Parameter.BACKFILL.set(path + ":" + value) + '"')
                : Optional.empty();
    }

    private static Optional<String> of(String type) {
        if (type.endsWith("]") || type.indexOf('.') >= 0) {
            return Optional.empty();
        }
        if (type.startsWith("bool") || type.equals("tinyint(1)")) {
            return Optional.of("false");
        }
        if (type.startsWith("json")) {
            return Optional.of("'{}'");
        }
        if (type.startsWith("enum(")) {
            return Optional.of(type.substring("enum(".length(), type.indexOf('\'', "enum('".length()) + 1));
        }
        if (MOMENTS.stream().anyMatch(type::startsWith)) {
            return Optional.of("current_timestamp");
        }
        if (type.equals("uuid")) {
            return Optional.of("gen_random_uuid()");
        }
        if (TEXTS.stream().anyMatch(type::contains)) {
            return Optional.of("''");
        }
        return NUMBERS.stream().anyMatch(type::contains) && !type.contains("interval") && !type.contains("point")
                ? Optional.of("0")
                : Optional.empty();
    }
}
