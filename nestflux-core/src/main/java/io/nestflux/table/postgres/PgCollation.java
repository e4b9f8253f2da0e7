package io.nestflux.table.postgres;

import io.nestflux.Api;
import io.nestflux.catalog.Collation;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.sql.postgres.PgNames;
import io.nestflux.table.Brought;
import io.nestflux.table.CommentText;
import java.util.Map;
import java.util.Optional;

/**
 * A collation. Columns bring theirs along:
 *
 * <pre>{@code
 * static final PgCollation NATURAL = PgCollation.icu("natural", "en-u-kn").nondeterministic();
 *
 * final Column<String> part = text("part").collation(NATURAL);
 * }</pre>
 */
@Api(Api.Use.CALL)
public final class PgCollation {

    private final String name;
    private Options options;
    private Optional<String> schema = Optional.empty();
    private Optional<String> comment = Optional.empty();
    private Optional<String> renamedFrom = Optional.empty();

    private PgCollation(String name, String provider, String locale) {
        this.name = name;
        this.options = Options.NONE.with(PgOption.PROVIDER, provider).with(PgOption.LOCALE, locale);
    }

    /** A collation of ICU: {@code icu("german_phonebook", "de-u-co-phonebk")}. */
    public static PgCollation icu(String name, String locale) {
        return new PgCollation(name, "icu", locale);
    }

    /** A collation of the operating system: {@code libc("posix", "C")}. */
    public static PgCollation libc(String name, String locale) {
        return new PgCollation(name, "libc", locale);
    }

    /** A collation of the operating system that sorts by one locale and tells letters by another. */
    public static PgCollation libc(String name, String sorting, String letters) {
        PgCollation collation = new PgCollation(name, "libc", sorting);
        collation.options = Options.NONE
                .with(PgOption.PROVIDER, "libc")
                .with(PgOption.LC_COLLATE, sorting)
                .with(PgOption.LC_CTYPE, letters);
        return collation;
    }

    /** A collation of PostgreSQL itself: {@code builtin("by_code_point", "C.UTF-8")}. PostgreSQL 17 and later. */
    public static PgCollation builtin(String name, String locale) {
        return new PgCollation(name, "builtin", locale);
    }

    /** The schema that it is in; otherwise it is in that of the table that uses it. */
    public PgCollation schema(String chosen) {
        schema = Optional.of(chosen);
        return this;
    }

    /** Different texts may be equal. */
    public PgCollation nondeterministic() {
        options = options.with(PgOption.NONDETERMINISTIC);
        return this;
    }

    /** Rules of one's own, in the words of ICU. PostgreSQL 16 and later. */
    public PgCollation rules(String icuRules) {
        options = options.with(PgOption.RULES, icuRules);
        return this;
    }

    /** A comment that the server keeps. */
    public PgCollation comment(String text) {
        comment = CommentText.of(text);
        return this;
    }

    /** What it was called before. */
    public PgCollation renamedFrom(String oldName) {
        renamedFrom = Optional.of(oldName);
        return this;
    }

    /** Its name as SQL. */
    String sql(String tableSchema) {
        return PgNames.quote(nameIn(tableSchema));
    }

    private QualifiedName nameIn(String tableSchema) {
        return new QualifiedName(schema.orElse(tableSchema), name);
    }

    Brought brought(String tableSchema) {
        QualifiedName qualified = nameIn(tableSchema);
        return new Brought(
                ObjectId.of(Kind.COLLATION, qualified),
                new Collation(name, comment, options),
                renamedFrom.map(old -> new QualifiedName(qualified.schema(), old)),
                Map.of());
    }
}
