package io.nestflux.pull.source.postgres;

import io.nestflux.catalog.Grant;
import io.nestflux.catalog.Kind;
import io.nestflux.pull.source.Code;
import io.nestflux.pull.source.Code.Chain;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** What a role may do, as calls on what it is about. */
final class PgGrantCode {

    private static final String OF_COLUMNS = " of columns";

    private PgGrantCode() {}

    /**
     * The statements for a grant: one for what may be handed on, one for the rest.
     *
     * @param column how a column is named there
     */
    static List<Chain> of(Chain on, Grant grant, Function<String, Code> column) {
        List<Chain> all = new ArrayList<>();
        if (!grant.revoked().isEmpty()) {
            all.add(on.call("revokeFromPublic"));
        }
        all.addAll(of(on, grant.on().kind(), grant.role(), grant.privileges(), grant.grantable(), column));
        return all;
    }

    static List<Chain> of(
            Chain on,
            Kind kind,
            String role,
            List<String> privileges,
            List<String> grantable,
            Function<String, Code> column) {
        List<Chain> all = new ArrayList<>();
        List<String> kept =
                privileges.stream().filter(each -> !grantable.contains(each)).toList();
        if (!kept.isEmpty()) {
            all.add(given(on, kind, role, kept, column));
        }
        if (!grantable.isEmpty()) {
            all.add(given(on, kind, role, grantable, column).call("withGrantOption"));
        }
        return all;
    }

    private static Chain given(
            Chain on, Kind kind, String role, List<String> privileges, Function<String, Code> column) {
        Chain chain = on.call("grantTo", Code.text(role));
        if (!kind.isRelation() && kind != Kind.SCHEMA && kind != Kind.SEQUENCE) {
            return chain; // there is one right only
        }
        Map<String, List<Code>> byWord = new LinkedHashMap<>();
        for (String privilege : privileges) {
            int open = privilege.indexOf(" (");
            String word = open < 0 ? privilege : privilege.substring(0, open);
            String key = open < 0 ? word : word + OF_COLUMNS;
            List<Code> columns = byWord.computeIfAbsent(key, none -> new ArrayList<>());
            if (open >= 0) {
                columns.add(column.apply(privilege.substring(open + 2, privilege.length() - 1)));
            }
        }
        for (Map.Entry<String, List<Code>> each : byWord.entrySet()) {
            String word = each.getKey().endsWith(OF_COLUMNS)
                    ? each.getKey().substring(0, each.getKey().length() - OF_COLUMNS.length())
                    : each.getKey();
            chain = chain.call(word.toLowerCase(Locale.ROOT), each.getValue().toArray(Code[]::new));
        }
        return chain;
    }
}
