package io.nestflux.plan.mysql;

import io.nestflux.catalog.Column;
import io.nestflux.catalog.Generated;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.Options;
import io.nestflux.sql.SqlLexer;
import io.nestflux.sql.mysql.MySqlFlavour;
import io.nestflux.sql.mysql.MySqlLiterals;
import io.nestflux.sql.mysql.MySqlNames;
import io.nestflux.sql.mysql.MySqlType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/**
 * A column's whole definition, as it stands in {@code CREATE TABLE}, {@code ADD COLUMN} and {@code MODIFY COLUMN}
 * alike.
 */
final class MySqlColumnText {

    private final MySqlFlavour flavour;

    MySqlColumnText(MySqlFlavour flavour) {
        this.flavour = flavour;
    }

    String definition(Column column) {
        Options options = column.options();
        StringBuilder sql =
                new StringBuilder(MySqlNames.quoted(column.name())).append(' ').append(column.type());
        if (flavour.sridAfterType()) {
            options.get(MySqlOption.SRID).ifPresent(srid -> sql.append(' ').append(flavour.srid(srid)));
        }
        // the character set belongs to the type: both servers want it before everything else
        options.get(MySqlOption.CHARSET)
                .ifPresent(charset -> sql.append(" CHARACTER SET ").append(charset));
        options.get(MySqlOption.COLLATION)
                .ifPresent(collation -> sql.append(" COLLATE ").append(collation));
        column.generated().ifPresent(generated -> sql.append(generation(generated)));
        sql.append(nullability(column));
        column.defaultValue().ifPresent(value -> sql.append(" DEFAULT ").append(plain(column.type(), value)));
        options.get(MySqlOption.ON_UPDATE)
                .ifPresent(value -> sql.append(" ON UPDATE ").append(value));
        column.identity().ifPresent(identity -> sql.append(" AUTO_INCREMENT"));
        if (options.is(MySqlOption.INVISIBLE)) {
            sql.append(" INVISIBLE");
        }
        if (options.is(MySqlOption.UNVERSIONED)) {
            sql.append(" WITHOUT SYSTEM VERSIONING");
        }
        if (!flavour.sridAfterType()) {
            options.get(MySqlOption.SRID).ifPresent(srid -> sql.append(' ').append(flavour.srid(srid)));
        }
        column.comment().ifPresent(comment -> sql.append(" COMMENT ").append(MySqlLiterals.text(comment)));
        // MariaDB's own: a check that is part of the column, and gone when the column is modified without it
        options.get(MySqlOption.CHECK)
                .ifPresent(check -> sql.append(" CHECK (").append(check).append(')'));
        return sql.toString();
    }

    /** MySQL prints the default of a number as a text; a person writes a number. */
    private String plain(String type, String value) {
        if (!value.startsWith("'")) {
            return value;
        }
        String text = MySqlLiterals.read(value);
        if (isNumber(text) && MySqlType.of(type).isExactNumber()) {
            return text;
        }
        if (flavour.blursDefaults() && MySqlBlurred.isBeyond(text)) {
            return "(concat(" + MySqlLiterals.inExpression(text) + "))";
        }
        return moment(value, text, flavour);
    }

    /**
     * A literal as a flavour reads it that may know no offsets in points in time.
     *
     * @param text what it says
     */
    static String moment(String literal, String text, MySqlFlavour flavour) {
        return flavour.readsOffsets()
                ? literal
                : instant(text)
                        .map(instant -> "(from_unixtime(" + seconds(instant) + "))")
                        .orElse(literal);
    }

    private static boolean isNumber(String text) {
        String digits = text.startsWith("-") ? text.substring(1) : text;
        int point = digits.indexOf('.');
        return point < 0
                ? isDigits(digits)
                : isDigits(digits.substring(0, point)) && isDigits(digits.substring(point + 1));
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(SqlLexer::isDigit);
    }

    /** {@code 2026-01-31 12:00:00.5+00:00}. */
    private static Optional<Instant> instant(String text) {
        if (!text.endsWith("+00:00")) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(text.replace(' ', 'T')).toInstant());
        } catch (DateTimeParseException notAMoment) {
            return Optional.empty();
        }
    }

    private static String seconds(Instant parsed) {
        return BigDecimal.valueOf(parsed.getEpochSecond())
                .add(BigDecimal.valueOf(parsed.getNano(), 9))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String generation(Generated generated) {
        return " GENERATED ALWAYS AS (" + generated.expression() + ") " + (generated.stored() ? "STORED" : "VIRTUAL");
    }

    /**
     * A timestamp says NULL aloud: with {@code explicit_defaults_for_timestamp} off it would be NOT NULL otherwise
     * (manual, "Automatic Initialization and Updating for TIMESTAMP and DATETIME").
     */
    private static String nullability(Column column) {
        if (!column.nullable()) {
            return " NOT NULL";
        }
        boolean timestamp = column.type().toLowerCase(Locale.ROOT).startsWith("timestamp");
        return timestamp && column.generated().isEmpty() ? " NULL" : "";
    }
}
