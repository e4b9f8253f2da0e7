package io.nestflux.pull.source.postgres;

import io.nestflux.pull.source.Code;
import io.nestflux.pull.source.JavaType;

/** Which method of a table class makes a column of a type that the server prints. */
final class PgTypes {

    PgColumnType of(String printed) {
        int depth = 0;
        String element = printed;
        while (element.endsWith("[]")) {
            element = element.substring(0, element.length() - "[]".length());
            depth++;
        }
        PgColumnType type = element(element);
        return depth == 0 ? type : type.array(depth);
    }

    private static PgColumnType element(String printed) {
        return PgBuiltInTypes.of(printed)
                .orElseGet(() -> PgColumnType.of(
                        "customType",
                        JavaType.of("String"),
                        PgLiteral.NONE,
                        Code.text(printed),
                        Code.word("String.class")));
    }
}
