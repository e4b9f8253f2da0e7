package com.example;

import static com.example.Application.require;

import javax.sql.DataSource;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Spring's JdbcClient: by the record's own reading, and by Spring's mapping with converters. */
final class WithJdbcClient {

    private static final String SELECT = "SELECT " + Member.COLUMNS + " FROM app.member WHERE id = ?";

    private WithJdbcClient() {}

    static void reads(DataSource database, Member expected) {
        JdbcClient client = JdbcClient.create(database);
        Member read = client.sql(SELECT)
                .param(expected.id())
                .query((row, number) -> Member.read(row))
                .single();
        require(read.equals(expected), read);

        DefaultConversionService conversions = new DefaultConversionService();
        conversions.addConverter(Converters.RoleByLabel.INSTANCE);
        conversions.addConverter(Converters.SettingsOfJson.INSTANCE);
        conversions.addConverter(Converters.ListOfArray.INSTANCE);
        Member mapped = client.sql(SELECT)
                .param(expected.id())
                .query(new SimplePropertyRowMapper<>(Member.class, conversions))
                .single();
        require(mapped.equals(expected), mapped);
    }
}
