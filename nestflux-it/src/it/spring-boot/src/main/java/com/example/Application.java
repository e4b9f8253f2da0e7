package com.example;

import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Counts how often it was started. */
@SpringBootApplication
public class Application {

    public static void main(String... arguments) {
        SpringApplication.run(Application.class, arguments);
    }

    @Bean
    CommandLineRunner counting(Notes notes) {
        return arguments -> System.out.println("started " + notes.count() + " times");
    }
}
