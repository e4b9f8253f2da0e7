package com.example;

import io.nestflux.table.Labelled;
import java.sql.Array;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.postgresql.util.PGobject;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/** What Spring's own mapping needs where a value is none that it knows: labels, arrays, JSON. */
final class Converters {

    private Converters() {}

    @ReadingConverter
    enum RoleByLabel implements Converter<String, Role> {
        INSTANCE;

        @Override
        public Role convert(String label) {
            return Arrays.stream(Role.values())
                    .filter(role -> Labelled.of(role).equals(label))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @ReadingConverter
    enum SettingsOfJson implements Converter<PGobject, Settings> {
        INSTANCE;

        @Override
        public Settings convert(PGobject json) {
            return Settings.CODEC.parse(json.getValue());
        }
    }

    /** Without it, Spring Data takes a class of the application's own for a row of another table. */
    @WritingConverter
    enum JsonOfSettings implements Converter<Settings, PGobject> {
        INSTANCE;

        @Override
        public PGobject convert(Settings settings) {
            try {
                PGobject json = new PGobject();
                json.setType("jsonb");
                json.setValue(Settings.CODEC.text(settings));
                return json;
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }

    @ReadingConverter
    enum ListOfArray implements Converter<Array, List<String>> {
        INSTANCE;

        @Override
        public List<String> convert(Array array) {
            try {
                return List.of((String[]) array.getArray());
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }
}
