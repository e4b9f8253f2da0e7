package io.nestflux.pull.source.postgres;

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

    private PgDefaultCode() {}

    static Chain added(Chain column, PgColumnType type, String sql, JavaFile file) {
        if (type.literal() == PgLiteral.NOW && sql.equals("now()")
                || type.literal() == PgLiteral.TODAY && sql.equals("CURRENT_DATE")) {
            return column.call("defaultNow");
        }
        return value(type, sql, file)
                .map(value -> column.call("defaultValue", value))
                .orElseGet(() -> column.call("defaultExpression", Code.text(sql)));
    }

    private static Optional<Code> value(PgColumnType type, String sql, JavaFile file) {
        return switch (type.literal()) {
            case TEXT -> string(sql).map(Code::text);
            case BOOLEAN ->
                Optional.of(sql)
                        .filter(word -> word.equals("true") || word.equals("false"))
                        .map(Code::word);
            case INTEGER -> Optional.of(sql).filter(PgDefaultCode::isWhole).map(Code::word);
            case LONG -> Optional.of(sql).filter(PgDefaultCode::isWhole).map(digits -> Code.word(digits + "L"));
            case DECIMAL ->
                Optional.of(sql)
                        .filter(PgDefaultCode::isDecimal)
                        .map(digits -> Code.word(
                                "new " + file.use("java.math.BigDecimal") + "(" + JavaText.literal(digits) + ")"));
            case ARRAY ->
                Optional.of(sql)
                        .filter(text -> text.startsWith("'{}'::"))
                        .map(none -> Code.word(file.use("java.util.List") + ".of()"));
            case NONE, NOW, TODAY, ENUM -> Optional.empty();
        };
    }

    /** What a string of that type holds: {@code 'x'::text}. */
    private static Optional<String> string(String sql) {
        SqlTokens tokens = SqlTokens.of(sql, Dialect.POSTGRESQL);
        Token literal = tokens.next();
        boolean isPlain = literal.kind() == SqlLexer.Kind.STRING && sql.startsWith("'");
        boolean isCast = tokens.take(":", ":") && (tokens.take("text") || tokens.take("character", "varying"));
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
