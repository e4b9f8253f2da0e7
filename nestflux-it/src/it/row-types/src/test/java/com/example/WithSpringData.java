package com.example;

import static com.example.Application.require;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionManager;

/** Spring Data JDBC: by the record's own reading, and by its mapping with converters. */
final class WithSpringData {

    private WithSpringData() {}

    static void reads(DataSource database, Member expected) {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.registerBean(DataSource.class, () -> database);
            context.register(Beans.class);
            context.refresh();
            MemberRepository members = context.getBean(MemberRepository.class);

            Member read = members.read(expected.email());
            require(read.equals(expected), read);
            Member mapped = members.mapped(expected.email());
            require(mapped.id() == expected.id() && mapped.role() == expected.role(), mapped);
            require(mapped.tags().equals(expected.tags()), mapped);
            require(expected.settings().equals(mapped.settings()), mapped);
            require(mapped.createdAt().toInstant().equals(expected.createdAt().toInstant()), mapped);
        }
    }

    @Configuration
    @EnableJdbcRepositories
    static class Beans extends AbstractJdbcConfiguration {

        @Bean
        NamedParameterJdbcOperations operations(DataSource database) {
            return new NamedParameterJdbcTemplate(database);
        }

        @Bean
        TransactionManager transactions(DataSource database) {
            return new DataSourceTransactionManager(database);
        }

        @Override
        protected List<?> userConverters() {
            return List.of(
                    Converters.RoleByLabel.INSTANCE,
                    Converters.SettingsOfJson.INSTANCE,
                    Converters.JsonOfSettings.INSTANCE);
        }
    }
}
