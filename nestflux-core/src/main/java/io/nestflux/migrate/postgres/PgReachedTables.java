package io.nestflux.migrate.postgres;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.migrate.Detour;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a statement may come to from the names in it on this server: by views and rules, triggers and functions,
 * cascades, and between parents and children.
 */
final class PgReachedTables implements Function<Set<String>, Optional<Set<String>>> {

    private final Connection connection;
    private final List<Detour> detours = new ArrayList<>();
    private final Set<String> tables = new HashSet<>();
    private boolean found;

    PgReachedTables(Connection connection) {
        this.connection = connection;
    }

    @Override
    public Optional<Set<String>> apply(Set<String> names) {
        if (!found) {
            find();
            found = true;
        }
        Set<String> lower =
                names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        Optional<Set<String>> reached = Detour.reach(detours, lower, tables);
        reached.ifPresent(it -> it.addAll(names));
        return reached;
    }

    private void find() {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        with ours as (
                          select oid from pg_namespace where nspname <> 'information_schema' and nspname !~ '^pg_')
                        select lower(c.relname), case when c.relkind in ('v', 'm') then pg_get_viewdef(c.oid) end
                        from pg_class c join ours on ours.oid = c.relnamespace
                        where c.relkind in ('r', 'p', 'v', 'm', 'f')
                        union all
                        select lower(c.relname), pg_get_ruledef(r.oid) from pg_rewrite r join pg_class c on c.oid = r.ev_class
                        join ours on ours.oid = c.relnamespace where r.rulename <> '_RETURN'
                        union all
                        select lower(c.relname), p.proname || ' ' || pg_get_triggerdef(t.oid)
                        from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_proc p on p.oid = t.tgfoid
                        join ours on ours.oid = c.relnamespace where not t.tgisinternal
                        union all
                        select lower(p.proname), p.proname || ' ' || pg_get_functiondef(p.oid)
                        from pg_proc p join ours on ours.oid = p.pronamespace where p.prokind in ('f', 'p')
                        union all
                        select lower(a.relname), b.relname from pg_constraint f
                        join pg_class a on a.oid = f.confrelid join pg_class b on b.oid = f.conrelid
                        where f.contype = 'f' and (f.confdeltype in ('c', 'n', 'd') or f.confupdtype in ('c', 'n', 'd'))
                        union all
                        select lower(a.relname), b.relname from pg_inherits i join pg_class a on a.oid in (i.inhrelid, i.inhparent)
                        join pg_class b on b.oid in (i.inhrelid, i.inhparent) and b.oid <> a.oid""")) {
            while (rows.next()) {
                String name = rows.getString(1);
                String text = rows.getString(2);
                if (text == null) {
                    tables.add(name);
                } else {
                    detours.add(new Detour(name, text.toLowerCase(Locale.ROOT)));
                }
            }
        } catch (SQLException unreadable) {
            throw new NestFluxException(
                    ErrorCode.CONNECTION_FAILED,
                    "The server did not say what its views and triggers lead to: " + unreadable.getMessage(),
                    unreadable,
                    "run the same again: nothing of this file was run");
        }
    }
}
