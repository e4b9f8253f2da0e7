package io.nestflux.migrate.postgres;

import io.nestflux.migrate.ServerSession.TakenAlong;
import io.nestflux.sql.ObjectName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What {@code DROP … CASCADE} takes along that holds data: the columns made of a type, a domain, an extension's types
 * or the rows of a table, and tables. What is inherited goes, and is counted, with what it is inherited from; what is
 * computed holds nothing of its own.
 */
final class PgCascade {

    private static final String TAKEN_ALONG = """
            with recursive dropped(class, object) as (
              select 'pg_type'::regclass::oid, to_regtype(?)::oid where ? in ('TYPE', 'DOMAIN')
              union all
              select 'pg_class'::regclass::oid, to_regclass(?)::oid where ? = 'TABLE'
              union all
              select 'pg_extension'::regclass::oid, oid from pg_extension where extname = ? and ? = 'EXTENSION'
            ), gone(class, object, part) as (
              select class, object, 0 from dropped where object is not null
              union
              select d.classid, d.objid, d.objsubid
              from gone g join pg_depend d on d.refclassid = g.class and d.refobjid = g.object
                and (g.part = 0 or d.refobjsubid = g.part)
            )
            select n.nspname, c.relname, a.attname
            from gone g
              join pg_class c on g.class = 'pg_class'::regclass and c.oid = g.object and c.relkind in ('r', 'p')
              join pg_namespace n on n.oid = c.relnamespace
              left join pg_attribute a on g.part > 0 and a.attrelid = c.oid and a.attnum = g.part
            where not exists (select from dropped d where d.class = g.class and d.object = g.object)
              and case when g.part = 0 then not exists (select from pg_inherits i where i.inhrelid = c.oid)
                       else a.attgenerated = '' and a.attinhcount = 0 and not a.attisdropped end
            order by 1, 2, 3
            """;

    private PgCascade() {}

    /** @param quoted the name as SQL has it */
    static List<TakenAlong> of(Connection connection, String kind, ObjectName name, String quoted) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TAKEN_ALONG)) {
            statement.setString(1, quoted);
            statement.setString(2, kind);
            statement.setString(3, quoted);
            statement.setString(4, kind);
            statement.setString(5, name.name());
            statement.setString(6, kind);
            List<TakenAlong> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new TakenAlong(
                            new ObjectName(rows.getString(1), rows.getString(2)),
                            Optional.ofNullable(rows.getString(3))));
                }
            }
            return found;
        }
    }
}
