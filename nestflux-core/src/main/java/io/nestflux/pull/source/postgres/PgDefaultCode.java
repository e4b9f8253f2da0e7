package io.nestflux.pull.source.postgres;

import io.nestflux.catalog.ObjectId;
import io.nestflux.pull.names.JavaNames;
import io.nestflux.pull.source.Code;
import io.nestflux.pull.source.Code.Chain;
import io.nestflux.pull.source.JavaFile;
import io.nestflux.pull.source.JavaText;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlLexer;
import io.nestflux.sql.SqlTokens;
import io.nestflux.sql.Token;
import java.util.Optional;

/**
 * The default of a column: as a value of Java where the model makes just these words of that value, and else as the SQL
 * that the server prints.
 */
final class PgDefaultCode {

    private final PgColumnType type;
    private final JavaFile file;
    private final JavaNames names;

    PgDefaultCode(PgColumnType type, JavaFile file, JavaNames names) {
        this.type = type;
        this.file = file;
        this.names = names;
    }

    Chain added(Chain column, String sql) {
        if (type.literal() == PgLiteral.NOW && sql.equals("now()")
                || type.literal() == PgLiteral.TODAY && sql.equals("CURRENT_DATE")) {
            return column.call("defaultNow");
        }
        return value(sql)
                .map(value -> column.call("defaultValue", value))
                .orElseGet(() -> column.call("defaultExpression", Code.text(sql)));
    }

    private Optional<Code> value(String sql) {
        return switch (type.literal()) {
            case TEXT -> string(sql).map(Code::text);
            case BOOLEAN -> only(sql, sql.equals("true") || sql.equals("false"));
            case INTEGER -> only(sql, isWhole(sql));
            case LONG -> only(sql + "L", isWhole(sql));
            case DECIMAL ->
                only("new " + file.use("java.math.BigDecimal") + "(" + JavaText.literal(sql) + ")", isDecimal(sql));
            case ENUM -> string(sql).map(this::constant);
            case ARRAY -> only(file.use("java.util.List") + ".of()", sql.startsWith("'{}'::"));
            case NONE, NOW, TODAY -> Optional.empty();
        };
    }

    private static Optional<Code> only(String text, boolean fits) {
        return fits ? Optional.of(Code.word(text)) : Optional.empty();
    }

    private Code constant(String label) {
        ObjectId id = type.enumType().orElseThrow();
        return Code.word(file.use(names.of(id).qualified()) + "." + names.label(id, label));
    }

    /** What a string of a type holds: {@code 'x'::text}. */
    private static Optional<String> string(String sql) {
        SqlTokens tokens = SqlTokens.of(sql, Dialect.POSTGRESQL);
        Token literal = tokens.next();
        boolean isPlain = literal.kind() == SqlLexer.Kind.STRING && sql.startsWith("'");
        boolean isCast = tokens.take(":", ":");
        if (!tokens.take("character", "varying")) {
            tokens.name();
        }
        return isPlain && isCast && tokens.isEnd() ? Optional.of(literal.content()) : Optional.empty();
    }

    private static boolean isWhole(String sql) {
        return !sql.isEmpty() && sql.length() < 10 && sql.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isDecimal(String sql) {
        int point = sql.indexOf('.');
        return point < 0
                ? isWhole(sql)
                : point > 0 && isWhole(sql.substring(0, point)) && isWhole(sql.substring(point + 1));
    }
}
