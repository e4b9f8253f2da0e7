package io.nestflux.table.postgres;

import io.nestflux.Api;
import io.nestflux.catalog.Exclusion;
import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.PgDefaultNames;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.sql.postgres.PgNames;
import io.nestflux.table.CommentText;
import io.nestflux.table.PartBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * An exclusion constraint: no two rows for which all comparisons hold. {@code exclude().using("gist").on(room,
 * "=").on(during, "&&")}
 */
@Api(Api.Use.CALL)
public final class PgExclusion extends PartBuilder {

    private record Element(IndexPart part, String operator) {}

    private final PgTable table;
    private final Optional<String> name;
    private final List<Element> elements = new ArrayList<>();
    private final Map<String, String> parameters = new TreeMap<>();
    private String method = "gist";
    private String include = "";
    private String where = "";
    private String deferral = "";
    private Optional<String> comment = Optional.empty();
    private Optional<String> indexComment = Optional.empty();

    PgExclusion(PgTable table, Optional<String> name) {
        super(table);
        this.table = table;
        this.name = name;
    }

    /** The access method of its index, when it is not {@code gist}. */
    public PgExclusion using(String accessMethod) {
        method = accessMethod;
        return this;
    }

    /** A column or expression, and the operator that compares it. */
    public PgExclusion on(PgIndexTerm term, String operator) {
        elements.add(new Element(term.part(), operator));
        return this;
    }

    /** Only rows that meet the condition. */
    public PgExclusion where(String condition) {
        where = " WHERE (" + condition + ")";
        return this;
    }

    /** Columns that its index carries along without comparing them. */
    public PgExclusion include(PgTable.Column<?>... columns) {
        include = Arrays.stream(columns)
                .map(column -> PgNames.quote(column.name()))
                .collect(Collectors.joining(", ", " INCLUDE (", ")"));
        return this;
    }

    /** A storage parameter of its index: {@code with("fillfactor", "70")}. */
    public PgExclusion with(String parameter, String value) {
        parameters.put(parameter, value);
        return this;
    }

    /** A transaction can put the check off to its end. */
    public PgExclusion deferrable() {
        deferral = " DEFERRABLE";
        return this;
    }

    /** The check is put off to the end of the transaction. */
    public PgExclusion initiallyDeferred() {
        deferral = " DEFERRABLE INITIALLY DEFERRED";
        return this;
    }

    /** A comment that the server keeps. */
    public PgExclusion comment(String text) {
        comment = CommentText.of(text);
        return this;
    }

    /** A comment that the server keeps for its index, beside that of the constraint. */
    public PgExclusion indexComment(String text) {
        indexComment = CommentText.of(text);
        return this;
    }

    @Override
    protected SchemaObject part() {
        List<IndexPart> parts = elements.stream().map(Element::part).toList();
        return new Exclusion(
                name.orElseGet(() -> PgDefaultNames.name(
                        Kind.EXCLUSION, table.qualifiedName().name(), parts, 0)),
                definition(),
                comment,
                Options.NONE.with(PgOption.INDEX_COMMENT, indexComment));
    }

    private String definition() {
        String compared = elements.stream()
                .map(element ->
                        PgPartitionKey.part(element.part()) + order(element.part()) + " WITH " + element.operator())
                .collect(Collectors.joining(", ", " (", ")"));
        String with = parameters.isEmpty()
                ? ""
                : parameters.entrySet().stream()
                        .map(parameter -> parameter.getKey() + " = " + PgText.quoted(parameter.getValue()))
                        .collect(Collectors.joining(", ", " WITH (", ")"));
        return "EXCLUDE USING " + method + compared + include + with + where + deferral;
    }

    private static String order(IndexPart part) {
        return (part.descending() ? " DESC" : "")
                + part.nulls().map(nulls -> " NULLS " + nulls).orElse("");
    }
}
