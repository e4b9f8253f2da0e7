package io.nestflux.introspect.mysql;

import io.nestflux.catalog.Column;
import io.nestflux.catalog.Generated;
import io.nestflux.catalog.Identity;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.SequenceOptions;
import io.nestflux.json.JsonObject;
import io.nestflux.sql.SqlLexer;
import io.nestflux.sql.SqlText;
import io.nestflux.sql.mysql.MySqlNames;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes the columns of one table out of what the server told of each. */
final class ColumnReader {

    private static final Identity AUTO_INCREMENT =
            new Identity(Identity.Mode.AUTO_INCREMENT, new QualifiedName("", ""), SequenceOptions.DEFAULT);

    private final ServerTexts texts;
    private final ColumnDefaults defaults;
    private final CreateTables created;
    private final String table;
    private final String tableCollation;
    private final Map<String, String> checks;
    private final Map<String, String> srids;

    /**
     * @param checks MariaDB's checks of single columns, by column
     * @param srids MariaDB's spatial reference systems, by column
     */
    ColumnReader(
            ServerTexts texts,
            CreateTables created,
            String table,
            String tableCollation,
            Map<String, String> checks,
            Map<String, String> srids) {
        this.texts = texts;
        this.defaults = new ColumnDefaults(texts, created, table);
        this.created = created;
        this.table = table;
        this.tableCollation = tableCollation;
        this.checks = checks;
        this.srids = srids;
    }

    Column read(JsonObject values) {
        String extra = values.text("extra").toLowerCase(Locale.ROOT);
        Optional<Identity> identity = extra.contains("auto_increment") ? Optional.of(AUTO_INCREMENT) : Optional.empty();
        Optional<Generated> generated = generated(values, extra);
        boolean json = isJson(values);
        return new Column(
                values.text("name"),
                json ? "json" : type(values.text("type")),
                values.flag("nullable"),
                identity.isPresent() || generated.isPresent() ? Optional.empty() : defaults.of(values),
                identity,
                generated,
                values.optionalText("comment").filter(comment -> !comment.isEmpty()),
                options(values, json));
    }

    private Optional<Generated> generated(JsonObject values, String extra) {
        String name = values.text("name");
        return values.optionalText("generation")
                .filter(expression -> !expression.isEmpty())
                .map(expression -> new Generated(
                        texts.expression(expression, () -> created.of(table).generation(name)),
                        extra.contains("stored generated")));
    }

    /** MariaDB prints a compressed column's type as {@code text /*M!100301 COMPRESSED*}{@code /}. */
    private static String type(String printed) {
        if (!printed.endsWith(" COMPRESSED*/")) {
            return printed;
        }
        SqlText text = PrintedSql.of(printed);
        int comment = text.find(0, token -> token.text().startsWith("/*"));
        return text.between(0, comment).strip() + " compressed";
    }

    /** {@code DEFAULT_GENERATED on update CURRENT_TIMESTAMP(3)}. */
    private static Optional<String> onUpdate(String extra) {
        if (extra.isEmpty()) {
            return Optional.empty();
        }
        SqlText text = PrintedSql.of(extra);
        int on = text.find(0, token -> token.is("ON"));
        int value = text.significant(Math.max(0, text.behind(on, "ON", "UPDATE")));
        if (on == text.size() || value == 0) {
            return Optional.empty();
        }
        return Optional.of(text.between(value, text.find(value, token -> token.kind() == SqlLexer.Kind.BLANK)));
    }

    private Options options(JsonObject values, boolean json) {
        String name = values.text("name");
        Options options = Options.NONE;
        String extra = values.text("extra");
        options = options.with(MySqlOption.ON_UPDATE, onUpdate(extra))
                .with(MySqlOption.INVISIBLE, extra.toUpperCase(Locale.ROOT).contains("INVISIBLE"))
                .with(MySqlOption.UNVERSIONED, extra.contains("WITHOUT SYSTEM VERSIONING"));
        Optional<String> srid = values.optionalText("srid").or(() -> Optional.ofNullable(srids.get(name)));
        options = options.with(MySqlOption.SRID, srid.map(Long::valueOf));
        if (json) {
            return options;
        }
        Optional<String> collation =
                values.optionalText("collation").filter(collated -> !collated.equals(tableCollation));
        if (collation.isPresent()) {
            options = options.with(MySqlOption.COLLATION, collation.get())
                    .with(MySqlOption.CHARSET, values.text("charset"));
        }
        return options.with(MySqlOption.CHECK, Optional.ofNullable(checks.get(name)));
    }

    /** MariaDB's {@code json} is a name for just this; a column that was written so is not told from it. */
    private boolean isJson(JsonObject values) {
        String name = values.text("name");
        return texts.flavour().jsonIsText()
                && values.text("type").equals("longtext")
                && values.optionalText("collation")
                        .filter("utf8mb4_bin"::equals)
                        .isPresent()
                && ("json_valid(" + MySqlNames.quoted(name) + ")").equals(checks.get(name));
    }
}
