package io.nestflux.types;

import static io.nestflux.testing.TestServer.MARIADB;
import static io.nestflux.testing.TestServer.MYSQL;
import static io.nestflux.testing.TestServer.POSTGRES_14;
import static io.nestflux.testing.TestServer.POSTGRES_18;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.NestFlux;
import io.nestflux.table.SchemaDefinition;
import io.nestflux.table.postgres.Range;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.types.shop.ActiveUser;
import io.nestflux.types.shop.NewTeam;
import io.nestflux.types.shop.NewUser;
import io.nestflux.types.shop.Role;
import io.nestflux.types.shop.Settings;
import io.nestflux.types.shop.ShopSchema;
import io.nestflux.types.shop.Team;
import io.nestflux.types.shop.User;
import io.nestflux.types.shop.UserTable;
import io.nestflux.types.store.Listed;
import io.nestflux.types.store.NewProduct;
import io.nestflux.types.store.Product;
import io.nestflux.types.store.Right;
import io.nestflux.types.store.StoreSchema;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What is inserted by the written classes is read by the written records. */
class InsertedRowsTest {

    private static Connection with(SchemaDefinition schema, TestDatabase database) throws SQLException {
        NestFlux flux = NestFlux.configure().schema(schema).load();
        flux.export().forEach(statement -> database.execute(statement.sql()));
        return database.connect();
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static <T> T one(Connection connection, String sql, Reader<T> reader) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            assertThat(row.next()).isTrue();
            T value = reader.read(row);
            assertThat(row.next()).isFalse();
            return value;
        }
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void onPostgres(TestDatabase database) throws SQLException {
        try (Connection connection = with(new ShopSchema(), database)) {
            long team = NewTeam.row().name("red").insert(connection);
            UUID token = UUID.randomUUID();
            OffsetDateTime then = OffsetDateTime.parse("2024-02-29T12:00:00Z");
            NewUser least =
                    NewUser.row().email("a@b.c").tags(List.of("x", "y z")).active(true);
            long first = least.insert(connection);
            long second = least.name("Ada")
                    .role(Role.ADMIN)
                    .level(UserTable.Level.HIGH)
                    .settings(new Settings(true))
                    .teamId(team)
                    .picture(new byte[] {1, 2})
                    .token(token)
                    .pay(Range.of(BigDecimal.ONE, BigDecimal.TEN))
                    .createdAt(then)
                    .insert(connection);

            User bare = one(
                    connection, "SELECT " + User.COLUMNS + " FROM identity.\"user\" WHERE id = " + first, User::read);
            assertThat(bare.id()).isEqualTo(first);
            assertThat(bare.role()).isEqualTo(Role.MEMBER);
            assertThat(bare.tags()).containsExactly("x", "y z");
            assertThat(bare.name()).isNull();
            assertThat(bare.token()).as("the server's default").isNotNull();
            assertThat(bare.createdAt()).isNotNull();
            User full = one(
                    connection, "SELECT " + User.COLUMNS + " FROM identity.\"user\" WHERE id = " + second, User::read);
            assertThat(full)
                    .usingRecursiveComparison()
                    .isEqualTo(new User(
                            second,
                            "a@b.c",
                            "Ada",
                            Role.ADMIN,
                            UserTable.Level.HIGH,
                            List.of("x", "y z"),
                            new Settings(true),
                            team,
                            new byte[] {1, 2},
                            token,
                            Range.of(BigDecimal.ONE, BigDecimal.TEN),
                            then,
                            3,
                            true));
            ActiveUser seen = one(
                    connection,
                    "SELECT " + ActiveUser.COLUMNS + " FROM identity.active_user WHERE id = " + second,
                    ActiveUser::read);
            assertThat(seen.role()).isEqualTo(Role.ADMIN);
            assertThat(seen.teams()).isEqualTo(1);
            assertThat(seen.levels()).containsExactly(UserTable.Level.HIGH);
        }
    }

    @DatabaseTest(POSTGRES_18)
    void twoRecordsOfAJoinStandBesideEachOther(TestDatabase database) throws SQLException {
        try (Connection connection = with(new ShopSchema(), database)) {
            long team = NewTeam.row().insert(connection);
            NewUser.row()
                    .email("a@b.c")
                    .tags(List.of())
                    .active(true)
                    .teamId(team)
                    .insert(connection);
            String sql = "SELECT " + Team.columns("t") + ", " + User.columns("u")
                    + " FROM team t JOIN identity.\"user\" u ON u.team_id = t.id";

            List<Object> both = one(
                    connection,
                    sql,
                    row -> List.of(Team.read(row), User.read(row, 3).email()));
            assertThat(both).containsExactly(new Team(team, "nameless"), "a@b.c");
        }
    }

    @DatabaseTest(POSTGRES_18)
    void nullIsSomethingElseThanNothingGiven(TestDatabase database) throws SQLException {
        try (Connection connection = with(new ShopSchema(), database)) {
            long team = NewTeam.row().name(null).insert(connection);

            Team read = one(connection, "SELECT " + Team.COLUMNS + " FROM team", Team::read);
            assertThat(read).isEqualTo(new Team(team, null));
        }
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void manyRowsGoThroughOneStatement(TestDatabase database) throws SQLException {
        try (Connection connection = with(new ShopSchema(), database);
                PreparedStatement insert = connection.prepareStatement(NewUser.INSERT, new String[] {NewUser.KEY})) {
            for (String email : List.of("a@b.c", "d@e.f")) {
                NewUser.row().email(email).tags(List.of(email)).active(true).bind(insert);
                insert.addBatch();
            }
            insert.executeBatch();
            try (ResultSet keys = insert.getGeneratedKeys()) {
                assertThat(keys.next()).isTrue();
                assertThat(keys.getLong(1)).isEqualTo(1);
            }
            assertThat(database.query("SELECT email FROM identity.\"user\" ORDER BY id"))
                    .containsExactly("a@b.c", "d@e.f");
        }
    }

    @DatabaseTest({POSTGRES_18, MYSQL, MARIADB})
    void aRowOfAnotherShapeDoesNotTakeTheValuesOfTheOneBefore(TestDatabase database) throws SQLException {
        boolean postgres = database.server().isPostgres();
        try (Connection connection = with(postgres ? new ShopSchema() : new StoreSchema(), database)) {
            NewUser user = NewUser.row().email("a@b.c").tags(List.of()).active(true);
            NewProduct product = NewProduct.row().title("t").mode(Right.READ).place("POINT(1 2)");
            String longer = postgres
                    ? user.role(Role.ADMIN).sql()
                    : product.price(BigDecimal.TEN).sql();
            try (PreparedStatement insert = connection.prepareStatement(longer)) {
                if (postgres) {
                    user.role(Role.ADMIN).bind(insert);
                    insert.executeUpdate();
                    user.bind(insert);
                } else {
                    product.price(BigDecimal.TEN).bind(insert);
                    insert.executeUpdate();
                    product.bind(insert);
                }
                assertThatThrownBy(insert::executeUpdate).isInstanceOf(SQLException.class);
            }
        }
    }

    @DatabaseTest({MYSQL, MARIADB})
    void onMySql(TestDatabase database) throws SQLException {
        try (Connection connection = with(new StoreSchema(), database)) {
            Instant then = Instant.parse("2024-02-29T12:00:00Z");
            NewProduct least = NewProduct.row().title("chair").mode(Right.WRITE).place("POINT(1 2)");
            long first = least.insert(connection);
            long second = least.price(new BigDecimal("12.50"))
                    .rights(Set.of(Right.READ))
                    .document("{\"a\": 1}")
                    .listed(null)
                    .createdAt(then)
                    .id(77L)
                    .insert(connection);

            String select = "SELECT " + Product.COLUMNS + " FROM product WHERE id = ";
            Product bare = one(connection, select + first, Product::read);
            assertThat(bare.price()).isEqualByComparingTo("0");
            assertThat(bare.listed()).isTrue();
            assertThat(bare.rights()).isNull();
            assertThat(bare.place()).isEqualTo("POINT(1 2)");
            assertThat(second).isEqualTo(77);
            Product full = one(connection, select + second, Product::read);
            assertThat(full)
                    .isEqualTo(new Product(
                            77,
                            "chair",
                            new BigDecimal("12.50"),
                            Right.WRITE,
                            Set.of(Right.READ),
                            "POINT(1 2)",
                            "{\"a\": 1}",
                            null,
                            then,
                            5));
            Listed listed =
                    one(connection, "SELECT " + Listed.columns("l") + " FROM listed l WHERE l.id = 77", Listed::read);
            assertThat(listed.mode()).isEqualTo(Right.WRITE);
            assertThat(listed.rights()).containsExactly(Right.READ);
            assertThat(listed.twice()).isEqualByComparingTo("25");
        }
    }
}
