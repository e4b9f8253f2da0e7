package io.nestflux.plan.mysql;

import io.nestflux.catalog.Column;
import io.nestflux.catalog.Generated;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.Options;
import io.nestflux.sql.mysql.MySqlLiterals;
import io.nestflux.sql.mysql.MySqlNames;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column's whole definition, as it stands in {@code CREATE TABLE}, {@code ADD COLUMN} and {@code MODIFY COLUMN}
 * alike.
 */
final class MySqlColumnText {

    private static final Pattern QUOTED_NUMBER = Pattern.compile("'(-?\\d+(?:\\.\\d+)?)'");

    private static final Pattern INSTANT =
            Pattern.compile("'(\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?)\\+00:00'");

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
        Matcher number = QUOTED_NUMBER.matcher(value);
        if (number.matches() && MySqlType.of(type).isExactNumber()) {
            return number.group(1);
        }
        Matcher instant = INSTANT.matcher(value);
        return instant.matches() && !flavour.readsOffsets()
                ? "(from_unixtime(" + seconds(instant.group(1)) + "))"
                : value;
    }

    private static String seconds(String instant) {
        Instant parsed = LocalDateTime.parse(instant.replace(' ', 'T')).toInstant(ZoneOffset.UTC);
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
