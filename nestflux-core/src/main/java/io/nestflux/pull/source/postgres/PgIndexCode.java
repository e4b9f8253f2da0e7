package io.nestflux.pull.source.postgres;

import io.nestflux.catalog.Index;
import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.IndexPart.Nulls;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.pull.source.Code;
import io.nestflux.pull.source.Code.Chain;
import io.nestflux.pull.source.JavaFile;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlTokens;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** An index of a table or a materialized view, and what it is on. */
final class PgIndexCode {

    private final PgSourceContext context;
    private final QualifiedName table;
    private final Function<String, Chain> columns;

    /** Of a table, whose columns are fields. */
    PgIndexCode(PgSourceContext context, JavaFile file, QualifiedName table) {
        this(context, table, column -> Code.on(context.field(file, table, column)));
    }

    /** @param columns how a column is named there */
    PgIndexCode(PgSourceContext context, QualifiedName table, Function<String, Chain> columns) {
        this.context = context;
        this.table = table;
        this.columns = columns;
    }

    Chain of(Index index) {
        List<IndexPart> named = Stream.concat(
                        index.parts().stream(), index.include().stream().map(IndexPart::column))
                .toList();
        boolean unnamed = context.defaults().has(Kind.INDEX, table, named, index.name());
        return of(index, unnamed ? Code.call("index") : Code.call("index", Code.text(index.name())));
    }

    /** @param start the call that makes it */
    Chain of(Index index, Chain start) {
        Chain chain = start;
        if (!index.method().isEmpty() && !index.method().equals("btree")) {
            chain = chain.call("using", Code.text(index.method()));
        }
        chain = chain.call("on", index.parts().stream().map(this::term).toArray(Code[]::new));
        if (index.unique()) {
            chain = chain.call("unique");
        }
        if (!index.nullsDistinct()) {
            chain = chain.call("nullsNotDistinct");
        }
        if (!index.include().isEmpty()) {
            chain = chain.call(
                    "include", index.include().stream().map(this::column).toArray(Code[]::new));
        }
        chain = PgTableParts.parameters(PgTableParts.text(chain, "where", index.where()), index.options());
        chain = PgTableParts.text(chain, "tablespace", index.options().get(PgOption.TABLESPACE));
        return PgTableParts.text(chain, "comment", index.comment());
    }

    /** A column or expression with its order. */
    Code term(IndexPart part) {
        Chain term = part.expression() ? Code.call("expression", Code.text(part.text())) : columns.apply(part.text());
        if (part.collation().isPresent()) {
            term = PgCollationCode.named(
                    term,
                    "collate",
                    SqlTokens.of(part.collation().get(), Dialect.POSTGRESQL).name());
        }
        term = PgTableParts.text(term, "opclass", part.opclass());
        if (part.descending()) {
            term = term.call("desc");
        }
        if (part.nulls().isPresent()) {
            term = term.call(part.nulls().get() == Nulls.FIRST ? "nullsFirst" : "nullsLast");
        }
        return whole(term);
    }

    private Code column(String name) {
        return whole(columns.apply(name));
    }

    private static Code whole(Chain term) {
        return term.calls().isEmpty() ? Code.word(term.receiver()) : term;
    }
}
