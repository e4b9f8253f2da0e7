package io.nestflux.introspect.postgres;

import io.nestflux.catalog.Policy;
import io.nestflux.introspect.Row;
import java.sql.SQLException;
import java.util.Map;

/** The policies of all tables. */
final class Policies {

    private static final Map<String, String> COMMANDS =
            Map.of("*", "ALL", "r", "SELECT", "a", "INSERT", "w", "UPDATE", "d", "DELETE");

    /** Role number 0 is everybody; no role may be called {@code public}. */
    static final String POLICIES = """
            select p.oid, p.polrelid as table_oid, p.polname as name, p.polpermissive as permissive,
                   p.polcmd::text as command,
                   array(select case r.oid when 0 then 'public' else pg_get_userbyid(r.oid)::text end
                         from unnest(p.polroles) r (oid)) as roles,
                   pg_get_expr(p.polqual, p.polrelid) as using_expression,
                   pg_get_expr(p.polwithcheck, p.polrelid) as check_expression, d.description as comment
            from pg_policy p
              join pg_class c on c.oid = p.polrelid
              join pg_namespace n on n.oid = c.relnamespace
              left join pg_description d on d.objoid = p.oid and d.classoid = 'pg_policy'::regclass
            where n.nspname = any (:schemas)""";

    private Policies() {}

    static void read(TableParts parts) throws SQLException {
        parts.read(Question.POLICIES, ObjectNumbers.POLICY, Policies::policy);
    }

    private static Policy policy(Row row) throws SQLException {
        return new Policy(
                row.text("name"),
                row.flag("permissive"),
                COMMANDS.getOrDefault(row.text("command"), "ALL"),
                row.texts("roles").stream().sorted().toList(),
                row.optional("using_expression").map(OuterParentheses::strip),
                row.optional("check_expression").map(OuterParentheses::strip),
                row.optional("comment"));
    }
}
