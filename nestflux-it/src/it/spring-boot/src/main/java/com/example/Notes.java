package com.example;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Uses the database as soon as it is made, long before the application is ready. */
@Repository
class Notes {

    private final JdbcTemplate jdbc;

    Notes(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        jdbc.update("insert into note (text) values ('started')");
    }

    int count() {
        return jdbc.queryForObject("select count(*) from note", Integer.class);
    }
}
