package io.nestflux.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationNamesTest {

    @Test
    void givesTheSameContentTheSameNameEverywhere() {
        assertThat(MigrationNames.of("ALTER TABLE a ADD b int", List.of()))
                .matches("[a-z]+_[a-z]+")
                .isEqualTo(MigrationNames.of("ALTER TABLE a ADD b int", List.of()));
    }

    @Test
    void avoidsNamesThatAreTaken() {
        List<Migration> migrations = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 1; i <= 50; i++) {
            String name = MigrationNames.of("the same content", migrations);
            assertThat(names.add(name)).as("%s is new", name).isTrue();
            migrations.add(migration(i, name));
        }
    }

    @Test
    void spreadsNamesOverTheLists() {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            names.add(MigrationNames.of("content " + i, List.of()));
        }
        assertThat(names).hasSizeGreaterThan(980);
    }

    @ParameterizedTest
    @CsvSource({
        "add_avatar, add_avatar",
        "Add avatar, add_avatar",
        "addAvatarUrl, add_avatar_url",
        "  --add//avatar.sql, add_avatar",
        "2nd try, 2nd_try"
    })
    void bringsAGivenNameIntoTheFormOfFiles(String given, String name) {
        assertThat(MigrationNames.normalise(given)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "___", "äöü"})
    void refusesANameOfWhichNothingIsLeft(String given) {
        assertThatThrownBy(() -> MigrationNames.normalise(given))
                .hasMessageContaining("NF-303")
                .hasMessageContaining("-Dnestflux.name=add_avatar");
    }

    @Test
    void refusesANameThatIsTooLong() {
        assertThatThrownBy(() -> MigrationNames.normalise("a".repeat(101))).hasMessageContaining("101 characters");
    }

    private static Migration migration(int number, String name) {
        String id = MigrationNames.id(number, name);
        return new Migration(
                id,
                number,
                name,
                new MigrationFile.OnDisk(Path.of(id + ".sql")),
                Optional.empty(),
                "",
                Optional.empty(),
                Placeholders.OFF);
    }
}
