package io.nestflux.table.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.ForeignKey;
import io.nestflux.catalog.Identity;
import io.nestflux.catalog.Index;
import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.SequenceOptions;
import io.nestflux.catalog.Table;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The example of the first page, as the catalog that it becomes. */
class MySqlExampleTest {

    static final class UserTable extends MySqlTable {
        static final UserTable USER = new UserTable();

        final Column<Integer> id = integer("id").unsigned().autoIncrement().primaryKey();
        final Column<String> email = varchar("email", 255).notNull().unique();
        final Column<Integer> teamId =
                integer("team_id").unsigned().references(() -> TeamTable.TEAM.id, fk -> fk.onDelete(CASCADE));
        final Column<LocalDateTime> changedAt =
                datetime("changed_at", 3).notNull().defaultNow().onUpdateNow();

        private UserTable() {
            super("user");
            engine("InnoDB");
            index("user_email_idx").on(email.prefix(20));
        }
    }

    static final class TeamTable extends MySqlTable {
        static final TeamTable TEAM = new TeamTable();

        final Column<Integer> id = integer("id").unsigned().autoIncrement().primaryKey();

        private TeamTable() {
            super("team");
        }
    }

    static final class MainSchema extends MySqlSchema {
        MainSchema() {
            tables(UserTable.USER, TeamTable.TEAM);
        }
    }

    private final Catalog catalog = new MainSchema().catalog();

    @Test
    void theOneSchemaHasNoName() {
        assertThat(catalog.schemas()).extracting("name").containsExactly("");
    }

    @Test
    void columnsAreAsWritten() {
        assertThat(user().columns())
                .containsExactly(
                        new Column(
                                "id",
                                "int unsigned",
                                false,
                                Optional.empty(),
                                Optional.of(new Identity(
                                        Identity.Mode.AUTO_INCREMENT,
                                        new QualifiedName("", ""),
                                        SequenceOptions.DEFAULT)),
                                Optional.empty(),
                                Optional.empty(),
                                Options.NONE),
                        plain("email", "varchar(255)", false, Optional.empty(), Options.NONE),
                        plain("team_id", "int unsigned", true, Optional.empty(), Options.NONE),
                        plain(
                                "changed_at",
                                "datetime(3)",
                                false,
                                Optional.of("CURRENT_TIMESTAMP(3)"),
                                Options.NONE.with(MySqlOption.ON_UPDATE, "CURRENT_TIMESTAMP(3)")));
        assertThat(user().options()).isEqualTo(Options.NONE.with(MySqlOption.ENGINE, "innodb"));
    }

    @Test
    void uniqueIsAnIndexNamedAfterItsColumn() {
        assertThat(user().primaryKey().orElseThrow().name()).isEqualTo("PRIMARY");
        assertThat(user().uniques()).isEmpty();
        assertThat(user().indexes())
                .contains(
                        index("email", true, IndexPart.column("email")),
                        index(
                                "user_email_idx",
                                false,
                                new IndexPart(
                                        "email",
                                        false,
                                        false,
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of(20))));
    }

    @Test
    void foreignKeyBringsItsIndex() {
        assertThat(user().foreignKeys())
                .extracting(ForeignKey::name, ForeignKey::onDelete)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("user_team_id_fk", ForeignKey.Action.CASCADE));
        assertThat(user().indexes()).contains(index("user_team_id_fk", false, IndexPart.column("team_id")));
    }

    @Test
    void sameModelGivesSameCatalog() {
        assertThat(new MainSchema().catalog()).isEqualTo(catalog);
    }

    private Table user() {
        return catalog.table(new QualifiedName("", "user")).orElseThrow();
    }

    private static Column plain(
            String name, String type, boolean nullable, Optional<String> defaultValue, Options options) {
        return new Column(
                name, type, nullable, defaultValue, Optional.empty(), Optional.empty(), Optional.empty(), options);
    }

    private static Index index(String name, boolean unique, IndexPart part) {
        return new Index(
                name, unique, "", List.of(part), List.of(), Optional.empty(), true, Optional.empty(), Options.NONE);
    }
}
