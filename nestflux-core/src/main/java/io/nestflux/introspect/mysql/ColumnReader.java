package io.nestflux.introspect.mysql;

import io.nestflux.catalog.Column;
import io.nestflux.catalog.Generated;
import io.nestflux.catalog.Identity;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.SequenceOptions;
import io.nestflux.json.JsonObject;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.mysql.MySqlNames;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the columns of one table out of what the server told of each. */
final class ColumnReader {

    private static final Pattern ON_UPDATE = Pattern.compile("on update (\\S+)", Pattern.CASE_INSENSITIVE);
    /** MariaDB prints a compressed column's type as {@code text /*M!100301 COMPRESSED*}{@code /}. */
    private static final Pattern COMPRESSED = Pattern.compile(" /\\*M?!\\d+ COMPRESSED\\*/");

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
                json ? "json" : COMPRESSED.matcher(values.text("type")).replaceFirst(" compressed"),
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

    private Options options(JsonObject values, boolean json) {
        String name = values.text("name");
        Options options = Options.NONE;
        Matcher onUpdate = ON_UPDATE.matcher(values.text("extra"));
        if (onUpdate.find()) {
            options = options.with(MySqlOption.ON_UPDATE, onUpdate.group(1));
        }
        String extra = values.text("extra");
        options = options.with(
                        MySqlOption.INVISIBLE, extra.toUpperCase(Locale.ROOT).contains("INVISIBLE"))
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
        return texts.dialect() == Dialect.MARIADB
                && values.text("type").equals("longtext")
                && values.optionalText("collation")
                        .filter("utf8mb4_bin"::equals)
                        .isPresent()
                && ("json_valid(" + MySqlNames.quoted(name) + ")").equals(checks.get(name));
    }
}
