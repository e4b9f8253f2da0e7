package io.nestflux.migration;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.sql.Dialect;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a script may not do to the server that it is tried on. */
class ReachTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "POSTGRESQL | create role app | SERVER",
                "POSTGRESQL | drop database shop | SERVER",
                "POSTGRESQL | alter system set work_mem = '1GB' | SERVER",
                "POSTGRESQL | drop owned by app | SERVER",
                "POSTGRESQL | create user mapping for app server s | DATABASE",
                "POSTGRESQL | create table app.orders (id int) | DATABASE",
                "POSTGRESQL | grant select on orders to app | DATABASE",
                "MYSQL | use shop | SERVER",
                "MYSQL | drop database if exists shop | SERVER",
                "MYSQL | create user app | SERVER",
                "MYSQL | grant select on shop.* to app | SERVER",
                "MYSQL | set global max_connections = 5 | SERVER",
                "MYSQL | set names utf8mb4 | DATABASE",
                "MYSQL | drop table `shop`.`orders` | OTHER_DATABASE",
                "MYSQL | create table if not exists shop.orders (id int) | OTHER_DATABASE",
                "MYSQL | insert into shop.orders values (1) | OTHER_DATABASE",
                "MYSQL | insert into orders values (1.5) | DATABASE",
                "MYSQL | create view v as select o.id from orders o | DATABASE",
                "MYSQL | create table orders (price decimal(5, 2) default 1.5) | DATABASE",
                "MARIADB | create trigger t before insert on orders for each row set new.id = 1 | DATABASE",
                "MARIADB | update orders set price = 1.5 | DATABASE",
            })
    void isToldByTheFirstWords(Dialect dialect, String sql, Reach reach) {
        assertThat(Reach.of(sql, dialect)).isEqualTo(reach);
    }
}
