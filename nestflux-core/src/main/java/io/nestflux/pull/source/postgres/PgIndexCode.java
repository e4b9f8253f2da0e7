package io.nestflux.pull.source.postgres;

import io.nestflux.catalog.Index;
import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.IndexPart.Nulls;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.pull.source.Code;
import io.nestflux.pull.source.Code.Chain;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlTokens;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An index of a table or a materialized view, and what it is on. */
final class PgIndexCode {

    private final PgSourceContext context;
    private final QualifiedName table;

    PgIndexCode(PgSourceContext context, QualifiedName table) {
        this.context = context;
        this.table = table;
    }

    Chain of(Index index) {
        List<IndexPart> named = Stream.concat(
                        index.parts().stream(), index.include().stream().map(IndexPart::column))
                .toList();
        Chain chain = context.defaults().has(Kind.INDEX, table, named, index.name())
                ? Code.call("index")
                : Code.call("index", Code.text(index.name()));
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
        chain = PgTableParts.text(chain, "where", index.where());
        for (Map.Entry<String, String> parameter :
                index.options().family(PgOption.WITH).entrySet()) {
            chain = chain.call("with", Code.text(parameter.getKey()), Code.text(parameter.getValue()));
        }
        chain = PgTableParts.text(chain, "tablespace", index.options().get(PgOption.TABLESPACE));
        return PgTableParts.text(chain, "comment", index.comment());
    }

    /** A column or expression with its order. */
    Code term(IndexPart part) {
        Chain term = part.expression()
                ? Code.call("expression", Code.text(part.text()))
                : Code.on(context.names().field(table, part.text()));
        if (part.collation().isPresent()) {
            String name = SqlTokens.of(part.collation().get(), Dialect.POSTGRESQL)
                    .name()
                    .name();
            term = term.call("collate", Code.text(name));
        }
        term = PgTableParts.text(term, "opclass", part.opclass());
        if (part.descending()) {
            term = term.call("desc");
        }
        if (part.nulls().isPresent()) {
            term = term.call(part.nulls().get() == Nulls.FIRST ? "nullsFirst" : "nullsLast");
        }
        return term.calls().isEmpty() ? Code.word(term.receiver()) : term;
    }

    private Code column(String name) {
        return Code.word(context.names().field(table, name));
    }
}
