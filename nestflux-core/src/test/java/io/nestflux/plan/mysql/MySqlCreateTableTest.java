package io.nestflux.plan.mysql;

import static io.nestflux.plan.mysql.TableBuilder.autoIncrement;
import static io.nestflux.plan.mysql.TableBuilder.catalog;
import static io.nestflux.plan.mysql.TableBuilder.commented;
import static io.nestflux.plan.mysql.TableBuilder.stored;
import static io.nestflux.plan.mysql.TableBuilder.table;
import static io.nestflux.plan.mysql.TableBuilder.virtual;
import static io.nestflux.plan.mysql.TableBuilder.with;
import static io.nestflux.plan.mysql.TableBuilder.withDefault;
import static io.nestflux.testing.TestServer.MARIADB;
import static io.nestflux.testing.TestServer.MYSQL;
import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.ForeignKey.Action;
import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Table;
import io.nestflux.plan.ObjectSql;
import io.nestflux.sql.Dialect;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.util.List;
import java.util.Optional;

/** A new table reads as if a careful person had written it, and both servers take it. */
class MySqlCreateTableTest {

    @DatabaseTest({MYSQL, MARIADB})
    void writesEverythingATableHas(TestDatabase database) {
        Dialect dialect = Dialect.valueOf(database.server().name());
        Table user = table("user")
                .column("id", "bigint unsigned not null", autoIncrement())
                .column(
                        "email",
                        "varchar(255) not null",
                        with(MySqlOption.CHARSET, "ascii"),
                        with(MySqlOption.COLLATION, "ascii_bin"))
                .column(
                        "role",
                        "enum('guest','member') not null",
                        withDefault("'member'"),
                        commented("what they're allowed"))
                .column("name", "varchar(100)")
                .column("initial", "varchar(1)", virtual("left(`name`,1)"))
                .column("shout", "varchar(100)", stored("upper(`name`)"))
                .column("seen_at", "timestamp(3)", with(MySqlOption.ON_UPDATE, "CURRENT_TIMESTAMP(3)"))
                .column("secret", "int", withDefault("(1 + 2)"), with(MySqlOption.INVISIBLE, true))
                .column("place", "point not null", with(MySqlOption.SRID, 4326L))
                .column("org_id", "bigint")
                .primaryKey("id")
                .unique("email", "email")
                .index(
                        "name",
                        false,
                        "btree",
                        Options.NONE.with(MySqlOption.INVISIBLE),
                        new IndexPart(
                                "name",
                                false,
                                true,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(10)))
                .index("ft", false, "fulltext", Options.NONE, IndexPart.column("name"))
                .index("place", false, "spatial", Options.NONE, IndexPart.column("place"))
                .check("user_email_check", "`email` like '%@%'")
                .foreignKey("user_org_id_fkey", "org_id", "org", Action.CASCADE)
                .comment("people who can sign in")
                .option(MySqlOption.ENGINE, "innodb")
                .option(MySqlOption.CHARSET, "utf8mb4")
                .option(MySqlOption.COLLATION, "utf8mb4_bin")
                .option(MySqlOption.ROW_FORMAT, "dynamic")
                .build();

        String sql = create(dialect, user);

        assertThat(sql).isEqualTo(Golden.read("create_table." + database.server() + ".sql"));
        database.execute("CREATE TABLE `org` (`id` bigint PRIMARY KEY)");
        database.execute(sql);
    }

    private static String create(Dialect dialect, Table table) {
        Catalog empty = catalog(dialect, List.of());
        @SuppressWarnings("unchecked")
        ObjectSql<Table> tables = (ObjectSql<Table>) new MySqlSql(dialect).of(Kind.TABLE, empty, empty);
        ObjectId id = ObjectId.table(new QualifiedName("", table.name()));
        return tables.create(id, table).get(0).sql();
    }
}
