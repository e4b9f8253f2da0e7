package io.nestflux.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is set, of which type, and on what. */
class OptionsTest {

    @Test
    void aValueComesBackAsItWasSet() {
        Options options = Options.NONE
                .with(PgOption.STORAGE, Storage.EXTERNAL)
                .with(PgOption.TARGET, 50L)
                .with(PgOption.with("fillfactor"), "70")
                .with(MySqlOption.DATA_ACCESS, DataAccess.READS_SQL_DATA);

        assertThat(options.get(PgOption.STORAGE)).contains(Storage.EXTERNAL);
        assertThat(options.get(PgOption.TARGET)).contains(50L);
        assertThat(options.get(MySqlOption.DATA_ACCESS)).contains(DataAccess.READS_SQL_DATA);
        assertThat(options.family(PgOption.WITH)).containsExactly(Map.entry("fillfactor", "70"));
        assertThat(options.texts())
                .containsEntry("data_access", "reads sql data")
                .containsEntry("storage", "external")
                .containsEntry("with.fillfactor", "70");
    }

    @Test
    void whatIsAsUsualIsNotSaid() {
        Options options = Options.NONE.with(PgOption.UNLOGGED, false).with(PgOption.TABLESPACE, Optional.empty());

        assertThat(options).isEqualTo(Options.NONE);
        assertThat(Options.NONE.with(PgOption.NOT_ENFORCED).with(PgOption.NOT_ENFORCED, false))
                .isEqualTo(Options.NONE);
        assertThat(Options.NONE.with(PgOption.NOT_ENFORCED).texts()).containsEntry("enforced", "false");
    }

    @Test
    void anObjectTakesOnlyOptionsOfItsKind() {
        Options unlogged = Options.NONE.with(PgOption.UNLOGGED);

        assertThatThrownBy(() -> new Check("positive", "a > 0", Optional.empty(), unlogged))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the option unlogged is not one of a check");
        assertThatThrownBy(() -> new Rule(
                        "keep", "CREATE RULE", Optional.empty(), Options.NONE.with(MySqlOption.FOLLOWS, "other")))
                .hasMessage("the option follows is not one of a rule");
    }

    @Test
    void aNameIsOneOptionOfAProduct() {
        for (List<Option<?>> options : List.of(PgOption.all(), MySqlOption.all())) {
            Set<String> names = new HashSet<>();
            options.forEach(option ->
                    assertThat(names.add(option.name())).as(option.name()).isTrue());
        }
        assertThat(PgOption.COLLATION).isNotEqualTo(MySqlOption.COLLATION);
    }
}
