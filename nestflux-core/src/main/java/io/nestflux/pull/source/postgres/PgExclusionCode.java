package io.nestflux.pull.source.postgres;

import io.nestflux.catalog.Exclusion;
import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.pull.source.Code;
import io.nestflux.pull.source.Code.Chain;
import io.nestflux.pull.source.JavaFile;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlText;
import io.nestflux.sql.SqlTokens;
import java.util.List;

/** An exclusion constraint, read from what the server prints for it: {@code EXCLUDE USING gist (during WITH &&)}. */
final class PgExclusionCode {

    private final PgSourceContext context;
    private final JavaFile file;
    private final QualifiedName table;

    PgExclusionCode(PgSourceContext context, JavaFile file, QualifiedName table) {
        this.context = context;
        this.file = file;
        this.table = table;
    }

    private record Element(IndexPart part, String operator) {}

    Chain of(Exclusion exclusion) {
        SqlText text = SqlText.of(exclusion.definition(), Dialect.POSTGRESQL);
        SqlTokens head = SqlTokens.of(exclusion.definition(), Dialect.POSTGRESQL);
        head.take("EXCLUDE", "USING");
        String method = head.part();
        int open = text.find(0, token -> token.is("("));
        int behind = text.next(open);
        List<Element> elements = SqlText.list(text.between(open + 1, behind - 1), Dialect.POSTGRESQL).stream()
                .map(PgExclusionCode::element)
                .toList();
        List<IndexPart> parts = elements.stream().map(Element::part).toList();
        boolean unnamed = context.defaults().has(Kind.EXCLUSION, table, parts, exclusion.name());
        Chain chain = unnamed ? Code.call("exclude") : Code.call("exclude", Code.text(exclusion.name()));
        if (!method.equals("gist")) {
            chain = chain.call("using", Code.text(method));
        }
        PgIndexCode terms = new PgIndexCode(context, file, table);
        for (Element element : elements) {
            chain = chain.call("on", terms.term(element.part()), Code.text(element.operator()));
        }
        chain = rest(chain, text, behind);
        chain = PgTableParts.text(chain, "comment", exclusion.comment());
        return PgTableParts.text(chain, "indexComment", exclusion.options().get(PgOption.INDEX_COMMENT));
    }

    private Chain rest(Chain start, SqlText text, int from) {
        Chain chain = start;
        int at = text.significant(from);
        while (at < text.size()) {
            int open = text.significant(at + 1);
            boolean group = text.get(open).is("(");
            String inside = group ? text.between(open + 1, text.next(open) - 1) : "";
            chain = switch (text.get(at).word()) {
                case "INCLUDE" -> chain.call("include", columns(inside));
                case "WITH" -> parameters(chain, inside);
                case "WHERE" ->
                    chain.call("where", Code.text(SqlText.withoutParentheses("(" + inside + ")", Dialect.POSTGRESQL)));
                case "DEFERRABLE" ->
                    chain.call(text.isAt(at + 1, "INITIALLY", "DEFERRED") ? "initiallyDeferred" : "deferrable");
                default -> chain;
            };
            at = text.significant(group ? text.next(open) : at + 1);
        }
        return chain;
    }

    private Code[] columns(String names) {
        return SqlText.list(names, Dialect.POSTGRESQL).stream()
                .map(name -> SqlTokens.of(name, Dialect.POSTGRESQL).part())
                .map(column -> Code.word(context.field(file, table, column)))
                .toArray(Code[]::new);
    }

    private static Chain parameters(Chain chain, String list) {
        Chain all = chain;
        for (String parameter : SqlText.list(list, Dialect.POSTGRESQL)) {
            SqlTokens tokens = SqlTokens.of(parameter, Dialect.POSTGRESQL);
            String name = tokens.part();
            tokens.take("=");
            all = all.call("with", Code.text(name), Code.text(tokens.next().content()));
        }
        return all;
    }

    /** {@code lower(name) COLLATE "C" text_ops DESC WITH =}. */
    private static Element element(String sql) {
        SqlText text = SqlText.of(sql, Dialect.POSTGRESQL);
        int with = text.find(0, token -> token.is("WITH"));
        SqlText term = text.part(0, with);
        return new Element(PgTermText.part(term), text.from(with + 1).strip());
    }
}
