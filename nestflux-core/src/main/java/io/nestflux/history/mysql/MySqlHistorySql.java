package io.nestflux.history.mysql;

import io.nestflux.history.HistorySql;
import io.nestflux.history.HistoryTable;
import io.nestflux.sql.mysql.MySqlStyle;
import java.util.List;

/** The history table on MySQL and MariaDB, in the connection's database. */
public record MySqlHistorySql() implements HistorySql {

    /** Qualified, because a migration may say {@code USE}. */
    @Override
    public String locate() {
        return """
                %2$s concat('`', replace(database(), '`', '``'), '`.%1$s'),
                       exists (select 1 from information_schema.tables
                               where table_schema = database() and table_name = '%1$s'),
                       false
                limit 1""".formatted(HistoryTable.NAME, select());
    }

    @Override
    public List<String> locateParameters() {
        return List.of();
    }

    /** Times are UTC: {@code timestamp} would end in 2038 and follow the session's time zone. */
    @Override
    public List<String> create(String table) {
        return List.of("""
                create table %s (
                  migration        varchar(255) not null primary key,
                  execution_order  int          not null,
                  state            varchar(16)  not null,
                  checksum         varchar(128) not null,
                  statements       int          not null,
                  statements_done  int          not null,
                  intent           int,
                  intent_hash      varchar(64),
                  intent_before    text,
                  done_hash        varchar(64)  not null,
                  statement_hashes mediumtext   not null,
                  failure          text,
                  started_at       datetime(6)  not null,
                  finished_at      datetime(6),
                  duration_ms      bigint       not null,
                  applied_by       varchar(255) not null,
                  session_id       bigint unsigned not null,
                  server_version   varchar(255) not null,
                  nestflux_version varchar(64)  not null,
                  fingerprint      varchar(128),
                  layout           smallint     not null
                ) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin
                  comment 'what NestFlux applied here; it is never edited by hand'""".formatted(table));
    }

    @Override
    public String utc(String column) {
        return column;
    }

    @Override
    public String select() {
        return MySqlStyle.SELECT;
    }

    /** With a LIMIT of its own a query does not follow {@code sql_select_limit} (manual, section 7.1.8). */
    @Override
    public String everyRow() {
        return "limit 18446744073709551615";
    }

    @Override
    public String row(String condition) {
        return """
                select ?, ?, ?, ?,
                       ?, ?, ?, ?, ?, ?, ?, ?,
                       utc_timestamp(6) - interval ? microsecond, case when ? then utc_timestamp(6) end, ?,
                       ?, ?, ?,
                       left(concat(session_user(), '/nestflux'), 255), connection_id()
                from (select 1) one
                where %s
                """.formatted(condition);
    }

    @Override
    public String put(String table, String condition, int rows) {
        return write("replace into", table, condition, rows);
    }

    @Override
    public String mark(String table, String condition) {
        return """
                update %s set fingerprint = ?
                where fingerprint is not null and %s
                order by execution_order desc limit 1""".formatted(table, condition);
    }

    /** MySQL does not let an update read its own table, but it can sort it. */
    @Override
    public String fingerprint(String table, String condition) {
        return """
                update %s set fingerprint = ?
                where %s
                order by execution_order desc limit 1""".formatted(table, condition);
    }

    @Override
    public String grantToRead(String table, String user) {
        return "GRANT SELECT ON %s TO '%s'".formatted(table, user.replace("@", "'@'"));
    }
}
