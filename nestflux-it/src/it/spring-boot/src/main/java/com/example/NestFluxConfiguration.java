package com.example;

import io.nestflux.NestFlux;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Brings the database up to date before any bean gets its hands on it; if that fails, the application does not start.
 */
@Configuration(proxyBeanMethods = false)
class NestFluxConfiguration {

    @Bean
    static BeanPostProcessor migrations() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String beanName) {
                if (bean instanceof DataSource dataSource) {
                    NestFlux.configure()
                            .dataSource(dataSource)
                            .migrations("classpath:db/migrations")
                            .load()
                            .migrate();
                }
                return bean;
            }
        };
    }
}
