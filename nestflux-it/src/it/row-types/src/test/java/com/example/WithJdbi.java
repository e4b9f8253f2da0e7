package com.example;

import static com.example.Application.require;

import io.nestflux.table.postgres.PgCodec;
import java.util.List;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** JDBI: by the record's own reading, and by its mapping of constructors with a converter for each special type. */
final class WithJdbi {

    private static final String SELECT = "SELECT " + Member.COLUMNS + " FROM app.member WHERE id = ?";

    private WithJdbi() {}

    static void reads(DataSource database, Member expected) {
        Jdbi jdbi = Jdbi.create(database);
        try (Handle handle = jdbi.open()) {
            Member read = handle.createQuery(SELECT)
                    .bind(0, expected.id())
                    .map((row, context) -> Member.read(row))
                    .one();
            require(read.equals(expected), read);
        }

        PgCodec<Role> role = PgCodec.labels(Role.class);
        PgCodec<List<String>> tags = PgCodec.TEXT.array();
        PgCodec<Settings> settings = PgCodec.of(Settings.CODEC);
        jdbi.registerRowMapper(ConstructorMapper.factory(Member.class))
                .registerColumnMapper(Role.class, (row, place, context) -> role.read(row, place))
                .registerColumnMapper(
                        new GenericType<List<String>>() {}, (row, place, context) -> tags.read(row, place))
                .registerColumnMapper(Settings.class, (row, place, context) -> settings.read(row, place));
        try (Handle handle = jdbi.open()) {
            Member mapped = handle.createQuery(SELECT)
                    .bind(0, expected.id())
                    .mapTo(Member.class)
                    .one();
            require(mapped.id() == expected.id() && mapped.role() == expected.role(), mapped);
            require(mapped.tags().equals(expected.tags()), mapped);
            require(expected.settings().equals(mapped.settings()), mapped);
            require(mapped.createdAt().toInstant().equals(expected.createdAt().toInstant()), mapped);
        }
    }
}
