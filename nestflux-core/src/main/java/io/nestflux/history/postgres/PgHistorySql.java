package io.nestflux.history.postgres;

import io.nestflux.history.HistorySql;
import io.nestflux.history.HistoryTable;
import io.nestflux.sql.postgres.PgLiterals;
import io.nestflux.sql.postgres.PgNames;
import java.util.List;

/**
 * The history table on PostgreSQL.
 *
 * @param schema the schema it lives in, unquoted
 */
public record PgHistorySql(String schema) implements HistorySql {

    @Override
    public String locate() {
        return """
                select quote_ident(s.name) || '.%1$s',
                       to_regclass(quote_ident(s.name) || '.%1$s') is not null,
                       coalesce(row_security_active(to_regclass(quote_ident(s.name) || '.%1$s')), false)
                from (select cast(? as text) as name) s""".formatted(HistoryTable.NAME);
    }

    @Override
    public List<String> locateParameters() {
        return List.of(schema);
    }

    @Override
    public List<String> create(String table) {
        String quotedSchema = table.substring(0, table.length() - HistoryTable.NAME.length() - 1);
        // sent at once, they are one transaction: all of it or nothing, and one wait for the disk
        return List.of(String.join(
                ";\n",
                // asked first, because IF NOT EXISTS wants the right to create even when there is nothing to create
                "do " + PgLiterals.dollarQuoted("""
                        begin
                          if to_regnamespace(%2$s) is null then
                            create schema %1$s;
                          end if;
                        end""".formatted(quotedSchema, PgLiterals.text(quotedSchema))),
                """
                create table %s (
                  migration        varchar(255) primary key,
                  execution_order  integer      not null,
                  state            varchar(16)  not null,
                  checksum         varchar(128) not null,
                  statements       integer      not null,
                  statements_done  integer      not null,
                  intent           integer,
                  intent_hash      varchar(64),
                  intent_before    text,
                  done_hash        varchar(64)  not null,
                  statement_hashes text         not null,
                  failure          text,
                  started_at       timestamptz  not null,
                  finished_at      timestamptz,
                  duration_ms      bigint       not null,
                  applied_by       varchar(255) not null,
                  session_id       bigint       not null,
                  server_version   varchar(255) not null,
                  nestflux_version varchar(64)  not null,
                  fingerprint      varchar(128),
                  layout           smallint     not null
                )""".formatted(table),
                "comment on table %s is 'what NestFlux applied here; it is never edited by hand'".formatted(table)));
    }

    @Override
    public String utc(String column) {
        return column + " at time zone 'UTC'";
    }

    @Override
    public String select() {
        return "select";
    }

    @Override
    public String everyRow() {
        return "";
    }

    @Override
    public String row(String condition) {
        return """
                select ?, ?, ?, ?,
                       ?, ?, ?, ?, ?, ?, ?, ?,
                       clock_timestamp() - ? * interval '1 microsecond', case when ? then clock_timestamp() end, ?,
                       ?, ?, ?,
                       left(concat(session_user, '@', coalesce(host(inet_client_addr()), 'local'), '/',
                         current_setting('application_name')), 255), pg_backend_pid()
                where %s
                """.formatted(condition);
    }

    /** With ON CONFLICT, which takes the server longer to plan. */
    @Override
    public String put(String table, String condition, int rows) {
        return add(table, condition, rows) + """
                on conflict (migration) do update set
                  execution_order = excluded.execution_order, state = excluded.state, checksum = excluded.checksum,
                  statements = excluded.statements, statements_done = excluded.statements_done,
                  intent = excluded.intent, intent_hash = excluded.intent_hash, intent_before = excluded.intent_before,
                  done_hash = excluded.done_hash,
                  statement_hashes = excluded.statement_hashes, failure = excluded.failure,
                  started_at = excluded.started_at, finished_at = excluded.finished_at,
                  duration_ms = excluded.duration_ms, server_version = excluded.server_version,
                  nestflux_version = excluded.nestflux_version, layout = excluded.layout,
                  applied_by = excluded.applied_by, session_id = excluded.session_id, fingerprint = null""";
    }

    @Override
    public String mark(String table, String condition) {
        return """
                update %1$s set fingerprint = ?
                where execution_order = (select max(execution_order) from %1$s where fingerprint is not null)
                and %2$s""".formatted(table, condition);
    }

    @Override
    public String fingerprint(String table, String condition) {
        return """
                update %1$s set fingerprint = ?
                where execution_order = (select max(execution_order) from %1$s) and %2$s""".formatted(table, condition);
    }

    @Override
    public String grantToRead(String table, String user) {
        String quotedSchema = table.substring(0, table.length() - HistoryTable.NAME.length() - 1);
        return "GRANT USAGE ON SCHEMA %1$s TO %2$s; GRANT SELECT ON %3$s TO %2$s"
                .formatted(quotedSchema, PgNames.quote(user), table);
    }
}
