package io.nestflux.catalog;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Options from their names and texts: what {@link Options#texts} gives, back. */
public final class OptionTexts {

    private OptionTexts() {}

    /** Those of PostgreSQL. */
    public static Options ofPostgres(Map<String, String> texts) {
        return of(PgOption.all(), PgOption.families(), texts);
    }

    /** Those of MySQL and MariaDB. */
    public static Options ofMySql(Map<String, String> texts) {
        return of(MySqlOption.all(), MySqlOption.families(), texts);
    }

    private static Options of(List<Option<?>> all, List<OptionFamily> families, Map<String, String> texts) {
        Options options = Options.NONE;
        for (Map.Entry<String, String> text : texts.entrySet()) {
            options = with(options, named(all, families, text.getKey()), text.getValue());
        }
        return options;
    }

    private static Option<?> named(List<Option<?>> all, List<OptionFamily> families, String name) {
        Stream<Option<?>> members = families.stream()
                .filter(family -> name.startsWith(family.prefix()))
                .map(family -> family.of(name.substring(family.prefix().length())));
        return Stream.concat(all.stream().filter(option -> option.name().equals(name)), members)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no option is called " + name));
    }

    private static <T> Options with(Options options, Option<T> option, String text) {
        return options.with(option, option.read(text));
    }
}
