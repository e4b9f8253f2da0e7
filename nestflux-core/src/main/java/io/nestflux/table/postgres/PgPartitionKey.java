package io.nestflux.table.postgres;

import io.nestflux.catalog.IndexPart;
import io.nestflux.sql.postgres.PgNames;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What rows are parted by, and the values that bound partitions, as SQL. */
final class PgPartitionKey {

    /** A word in the place of a value. */
    private record Word(String sql) {}

    static final Object MINVALUE = new Word("MINVALUE");
    static final Object MAXVALUE = new Word("MAXVALUE");

    private PgPartitionKey() {}

    static String sql(String method, PgIndexTerm... key) {
        return Arrays.stream(key).map(term -> part(term.part())).collect(Collectors.joining(", ", method + " (", ")"));
    }

    /** A column or expression with its collation and operator class. */
    static String part(IndexPart part) {
        return (part.expression() ? "(" + part.text() + ")" : PgNames.quote(part.text()))
                + part.collation().map(name -> " COLLATE " + name).orElse("")
                + part.opclass().map(name -> " " + name).orElse("");
    }

    static String values(List<? extends @Nullable Object> values) {
        return values.stream().map(PgPartitionKey::value).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String value(@Nullable Object value) {
        if (value == null) {
            return "NULL";
        }
        if (value instanceof Word word) {
            return word.sql();
        }
        if (value instanceof PgTerm term) {
            return term.part().text();
        }
        return value instanceof Number || value instanceof Boolean ? value.toString() : PgText.quoted(text(value));
    }

    private static String text(Object value) {
        if (value instanceof LocalDate date) {
            return PgText.date(date);
        }
        if (value instanceof LocalDateTime moment) {
            return PgText.timestamp(moment);
        }
        return value instanceof OffsetDateTime moment ? PgText.timestamp(moment) : value.toString();
    }
}
