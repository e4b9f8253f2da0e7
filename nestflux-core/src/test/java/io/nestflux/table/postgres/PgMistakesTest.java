package io.nestflux.table.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What only the whole schema shows is told at once, with class, field and mend. */
class PgMistakesTest {

    static final class TeamTable extends PgTable {
        static final TeamTable TEAM = new TeamTable();

        final Column<Long> id = bigint("id").primaryKey();
        final Column<Long> rank = bigint("rank");
        final Column<String> code = varchar("code", 10).unique();
        final Column<Long> later = bigint("later").unique(key -> key.deferrable());

        private TeamTable() {
            super("team");
        }
    }

    static final class UserTable extends PgTable {
        final Column<Long> id = bigint("id").primaryKey();
        final Column<Long> teamId = bigint("team_id").references(() -> TeamTable.TEAM.id);
        final Column<Long> teamRank = bigint("team_rank").references(() -> TeamTable.TEAM.rank);

        UserTable() {
            super("user");
        }
    }

    @Test
    void allMistakesAreToldTogetherWithClassFieldAndMend() {
        PgTable user = new UserTable();
        PgTable again = new PgTable("user") {
            final Column<Long> id = bigint("id");
        };
        PgTable twice = new PgTable("twice") {
            final Column<Long> id = bigint("id");
            final Column<Long> other = bigint("id");
        };

        NestFluxException told = mistakes(user, again, twice);

        assertThat(told.code()).isEqualTo(ErrorCode.MODEL_INVALID);
        assertThat(told)
                .hasMessageContaining("4 mistakes")
                .hasMessageContaining("PgMistakesTest$UserTable.teamId: its foreign key refers to table public.team"
                        + " (TeamTable), which ListedSchema does not list")
                .hasMessageContaining("add it to tables(...)")
                .hasMessageContaining("PgMistakesTest$UserTable.teamRank")
                .hasMessageContaining("the table name \"user\" is taken already")
                .hasMessageContaining(".other: the column name \"id\" is taken already")
                .hasMessageContaining("choose another name");
    }

    @Test
    void foreignKeyToWhatIsNoKey() {
        assertThat(mistakes(TeamTable.TEAM, new UserTable()))
                .hasMessageContaining(
                        "UserTable.teamRank: its foreign key refers to public.team [rank], which is neither"
                                + " the primary key nor unique there")
                .hasMessageContaining("make it unique in TeamTable");
    }

    @Test
    void foreignKeyToDeferrableUnique() {
        assertMistake("neither the primary key nor unique", TeamTable.TEAM, new PgTable("t") {
            final Column<Long> later = bigint("later").references(() -> TeamTable.TEAM.later);
        });
    }

    @Test
    void foreignKeyBetweenDifferentTypes() {
        assertMistake(
                ".code: column code is inet, but its foreign key refers to public.team.code, which is character"
                        + " varying(10)",
                TeamTable.TEAM,
                new PgTable("t") {
                    final Column<String> code = inet("code").references(() -> TeamTable.TEAM.code);
                });
    }

    @Test
    void foreignKeyBetweenDifferentLengthsIsFine() {
        PgModels.schema(TeamTable.TEAM, new PgTable("t") {
                    final Column<String> code = varchar("code", 20).references(() -> TeamTable.TEAM.code);
                })
                .catalog();
    }

    /** The server takes it, and databases have it. */
    @Test
    void foreignKeyBetweenTypesThatTheServerComparesIsFine() {
        PgModels.schema(TeamTable.TEAM, new PgTable("t") {
                    final Column<String> code = text("code").references(() -> TeamTable.TEAM.code);
                })
                .catalog();
    }

    @Test
    void foreignKeyToAnotherInstance() {
        TeamTable another = new TeamTable();
        assertMistake("another instance of TeamTable", TeamTable.TEAM, new PgTable("t") {
            final Column<Long> teamId = bigint("team_id").references(() -> another.id);
        });
    }

    static final class NeverInitialised {
        static @Nullable TeamTable nothing;
    }

    @Test
    @SuppressWarnings("NullAway")
    void referenceThatIsNull() {
        assertMistake(".teamId: what its foreign key refers to cannot be read: it is null", new PgTable("t") {
            final Column<Long> teamId = bigint("team_id").references(() -> NeverInitialised.nothing.id);
        });
    }

    @Test
    void foreignKeyWithoutColumns() {
        assertMistake("says neither its columns nor what they refer to", new PgTable("t") {
            final Column<Long> id = bigint("id");

            {
                foreignKey("t_fk");
            }
        });
    }

    @Test
    void columnOfAnotherTable() {
        assertMistake("its index names column id of table public.team", TeamTable.TEAM, new PgTable("t") {
            final Column<Long> id = bigint("id");

            {
                index().on(TeamTable.TEAM.id.desc());
            }
        });
    }

    @Test
    void namesThatAreTooLongEmptyOrPadded() {
        assertThat(mistakes(new PgTable("ü".repeat(32)) {
                    final Column<Long> empty = bigint("");
                    final Column<Long> padded = bigint(" id");
                }))
                .hasMessageContaining("has 64 bytes, PostgreSQL cuts names at 63")
                .hasMessageContaining(".empty: the column name is empty")
                .hasMessageContaining(".padded: the column name \" id\" starts or ends with a blank");
    }

    @Test
    void sameNameForIndexAndTable() {
        assertMistake("the index name \"t\" is taken already (table public.t)", new PgTable("t") {
            final Column<Long> id = bigint("id");

            {
                index("t").on(id);
            }
        });
    }

    @Test
    void sameConstraintNameIsFineOnTwoTablesAndAMistakeOnOne() {
        PgModels.schema(checked("a", "positive"), checked("b", "positive")).catalog();

        assertMistake("the check name \"positive\" is taken already", checked("a", "positive", "positive"));
    }

    private static PgTable checked(String name, String... checks) {
        return new PgTable(name) {
            final Column<Long> id = bigint("id");

            {
                for (String check : checks) {
                    check(check, "id > 0");
                }
            }
        };
    }

    @Test
    void valueFromTwoPlaces() {
        assertThat(mistakes(new PgTable("t") {
                    final Column<Long> id =
                            bigint("id").generatedAlwaysAsIdentity().defaultValue(1L);
                    final Column<Long> sum =
                            bigint("sum").generatedAs("id + 1").stored().defaultExpression("2");
                }))
                .hasMessageContaining(".id: its value comes from several places")
                .hasMessageContaining(".sum: its value comes from several places");
    }

    @Test
    void twoPrimaryKeys() {
        assertMistake("the table has 2 primary keys", new PgTable("t") {
            final Column<Long> id = bigint("id").primaryKey();
            final Column<Long> other = bigint("other").primaryKey();
        });
    }

    @Test
    void tableWithoutColumns() {
        assertMistake("the table has no columns", new PgTable("t") {});
    }

    @Test
    void systemColumn() {
        assertMistake(".version: every table of PostgreSQL has a column of that name", new PgTable("t") {
            final Column<Long> version = bigint("xmin");
        });
    }

    @Test
    void arrayAfterItsDefault() {
        assertMistake(".names: array() changes the type after the default was given", new PgTable("t") {
            final Column<java.util.List<String>> names =
                    text("names").defaultValue("a").array();
        });
    }

    @Test
    void enumTypeWithTwoMeanings() {
        assertMistake("its enum type public.mood has the labels [sad], but elsewhere", new PgTable("t") {
            final Column<String> first = enumeration("first", PgEnum.of("mood", "happy"));
            final Column<String> second = enumeration("second", PgEnum.of("mood", "sad"));
        });
    }

    @Test
    void enumLabelTwice() {
        assertMistake("has a label twice: [a, a]", new PgTable("t") {
            final Column<String> mood = enumeration("mood", PgEnum.of("mood", "a", "a"));
        });
    }

    @Test
    @SuppressWarnings("NullAway")
    void tableThatIsNullWhenListed() {
        assertMistake("tables(...) was given null", NeverInitialised.nothing);
    }

    @Test
    void tableListedTwice() {
        assertMistake("the table is listed twice", TeamTable.TEAM, TeamTable.TEAM);
    }

    @Test
    void sequenceOwnedByNothing() {
        PgSchema schema = new PgSchema() {
            {
                sequences(sequence("s").ownedBy(() -> NeverInitialised.nothing.id));
            }
        };

        assertThatThrownBy(schema::catalog)
                .hasMessageContaining("the column that owns sequence public.s cannot be read");
    }

    private static void assertMistake(String text, PgTable... tables) {
        assertThat(mistakes(tables)).hasMessageContaining(text).hasMessageContaining("have a mistake:");
    }

    private static NestFluxException mistakes(PgTable... tables) {
        return catchThrowableOfType(
                NestFluxException.class, () -> PgModels.schema(tables).catalog());
    }
}
