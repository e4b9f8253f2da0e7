package io.nestflux.table.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.nestflux.NestFluxException;
import io.nestflux.catalog.ForeignKey;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What MySQL would refuse is told before it is asked. */
class MySqlMistakesTest {

    static final class TeamTable extends MySqlTable {
        static final TeamTable TEAM = new TeamTable();

        final Column<Integer> id = integer("id").unsigned().autoIncrement().primaryKey();
        final Column<String> code = varchar("code", 10).unique();
        final Column<Integer> year = integer("year");
        final Column<Integer> number = integer("number");

        private TeamTable() {
            super("team");
            unique("numbers").on(year, number);
        }
    }

    @Test
    void countedColumnWithoutKey() {
        assertMistake(".id: autoIncrement() needs a key that starts with the column", new MySqlTable("t") {
            final Column<Long> id = bigint("id").autoIncrement();
        });
    }

    @Test
    void twoCountedColumns() {
        assertMistake(".other: it is the table's second column with autoIncrement()", new MySqlTable("t") {
            final Column<Long> id = bigint("id").autoIncrement().primaryKey();
            final Column<Long> other = bigint("other").autoIncrement().unique();
        });
    }

    @Test
    void foreignKeyBetweenSignedAndUnsigned() {
        assertMistake(
                ".teamId: column team_id is int, but its foreign key refers to team.id, which is int unsigned",
                new MySqlTable("t") {
                    final Column<Integer> teamId = integer("team_id").references(() -> TeamTable.TEAM.id);
                },
                TeamTable.TEAM);
    }

    @Test
    void foreignKeyBetweenLengthsIsFineAndBetweenCollationsIsNot() {
        MySqlModels.table(
                new MySqlTable("t") {
                    final Column<String> code = varchar("code", 20).references(() -> TeamTable.TEAM.code);
                },
                TeamTable.TEAM);

        assertMistake(
                ".code: column code is",
                new MySqlTable("t") {
                    final Column<String> code =
                            varchar("code", 10).collation("utf8mb4_bin").references(() -> TeamTable.TEAM.code);
                },
                TeamTable.TEAM);
    }

    @Test
    void foreignKeyInAnotherOrderThanTheKey() {
        assertMistake(
                "its foreign key refers to team [number, year], which is neither",
                new MySqlTable("t") {
                    final Column<Integer> a = integer("a");
                    final Column<Integer> b = integer("b");

                    {
                        foreignKey().columns(a, b).references(() -> TeamTable.TEAM.number, () -> TeamTable.TEAM.year);
                    }
                },
                TeamTable.TEAM);
    }

    @Test
    void foreignKeyThatWouldSetNullWhereNoneIsAllowed() {
        assertMistake(
                ".teamId: foreign key t_team_id_fk would set it to NULL",
                new MySqlTable("t") {
                    final Column<Integer> teamId = integer("team_id")
                            .unsigned()
                            .notNull()
                            .references(() -> TeamTable.TEAM.id, fk -> fk.onDelete(SET_NULL));
                },
                TeamTable.TEAM);
    }

    @Test
    void foreignKeyWithSetDefault() {
        assertMistake(
                "uses SET DEFAULT, which InnoDB refuses",
                new MySqlTable("t") {
                    final Column<Integer> teamId = integer("team_id")
                            .unsigned()
                            .references(() -> TeamTable.TEAM.id, fk -> fk.onUpdate(ForeignKey.Action.SET_DEFAULT));
                },
                TeamTable.TEAM);
    }

    @Test
    void keyOfTextWithoutPrefix() {
        assertMistake(".body: a key of text columns needs to know how much", new MySqlTable("t") {
            final Column<String> body = text("body").unique();
        });
    }

    @Test
    void spatialIndexOnNullableColumn() {
        assertMistake(".place: a spatial index needs a column without NULL", new MySqlTable("t") {
            final Column<String> place = point("place").srid(0);

            {
                spatial().on(place);
            }
        });
    }

    @Test
    void columnNamesThatDifferOnlyInCase() {
        assertMistake("the column name \"ID\" is taken already (column of t)", new MySqlTable("t") {
            final Column<Long> id = bigint("id");
            final Column<Long> other = bigint("ID");
        });
    }

    @Test
    void nameOver64Characters() {
        MySqlModels.table(new MySqlTable("ü".repeat(64)) {
            final Column<Long> id = bigint("id");
        });

        assertMistake("has 65 characters, MySQL allows 64", new MySqlTable("ü".repeat(65)) {
            final Column<Long> id = bigint("id");
        });
    }

    @Test
    void labelsThatTheServerWouldNotTake() {
        assertThat(mistakes(new MySqlTable("t") {
                    final Column<String> twice = enumeration("twice", "a", "A");
                    final Column<String> padded = enumeration("padded", "a ");
                    final Column<Set<Thread.State>> comma =
                            set("comma", Thread.State.class, state -> state.name() + ",");
                }))
                .hasMessageContaining(".twice: its enum has a label twice")
                .hasMessageContaining(".padded: a label of its enum ends with a blank")
                .hasMessageContaining(".comma: a label of its set has a comma");
    }

    private static void assertMistake(String text, MySqlTable... tables) {
        assertThat(mistakes(tables)).hasMessageContaining(text).hasMessageContaining("have a mistake:");
    }

    private static NestFluxException mistakes(MySqlTable... tables) {
        return catchThrowableOfType(
                NestFluxException.class, () -> MySqlModels.schema(tables).catalog());
    }
}
