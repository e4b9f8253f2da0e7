package io.nestflux.table.postgres;

import io.nestflux.Api;
import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Statistics;
import io.nestflux.sql.postgres.PgNames;
import io.nestflux.table.CommentText;
import io.nestflux.table.PartBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Extended statistics of a table, for the planner of queries: {@code statistics("town_zip").on(town, zip)}. They are in
 * the table's schema.
 */
@Api(Api.Use.CALL)
public final class PgStatistics extends PartBuilder {

    private final QualifiedName table;
    private final String name;
    private final List<Kind> kinds = new ArrayList<>();
    private final List<IndexPart> terms = new ArrayList<>();
    private Options options = Options.NONE;
    private Optional<String> comment = Optional.empty();

    PgStatistics(PgTable table, String name) {
        super(table);
        this.table = table.qualifiedName();
        this.name = name;
    }

    /** What is gathered. */
    public enum Kind {
        /** How many different combinations there are. */
        NDISTINCT,
        /** Which columns follow from others. */
        DEPENDENCIES,
        /** The most common combinations. */
        MCV
    }

    /** Its columns and expressions: {@code on(town, expression("lower(street)"))}. */
    public PgStatistics on(PgIndexTerm... chosen) {
        for (PgIndexTerm term : chosen) {
            terms.add(term.part());
        }
        return this;
    }

    /** What is gathered; without it, everything. Not for a single expression. */
    public PgStatistics kinds(Kind... chosen) {
        kinds.addAll(List.of(chosen));
        return this;
    }

    /** How much is looked at, instead of what the columns say. */
    public PgStatistics target(int amount) {
        options = options.with(PgOption.TARGET, (long) amount);
        return this;
    }

    /** A comment that the server keeps. */
    public PgStatistics comment(String text) {
        comment = CommentText.of(text);
        return this;
    }

    @Override
    protected boolean standsBeside() {
        return true;
    }

    @Override
    protected Statistics part() {
        String gathered = kinds.isEmpty()
                ? ""
                : kinds.stream()
                        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", ", " (", ")"));
        String columns = terms.stream()
                .map(term -> term.expression() ? "(" + term.text() + ")" : PgNames.quote(term.text()))
                .collect(Collectors.joining(", "));
        return new Statistics(
                name,
                table,
                "CREATE STATISTICS " + PgNames.quote(new QualifiedName(table.schema(), name)) + gathered + " ON "
                        + columns + " FROM " + PgNames.quote(table),
                comment,
                options);
    }
}
