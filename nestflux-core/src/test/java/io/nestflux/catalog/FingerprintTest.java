package io.nestflux.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.table.mysql.MySqlSchema;
import io.nestflux.table.mysql.MySqlTable;
import io.nestflux.table.mysql.MySqlView;
import io.nestflux.table.postgres.PgDomain;
import io.nestflux.table.postgres.PgMaterializedView;
import io.nestflux.table.postgres.PgRange;
import io.nestflux.table.postgres.PgSchema;
import io.nestflux.table.postgres.PgTable;
import org.junit.jupiter.api.Test;

/**
 * Fingerprints stand in lock files and in the histories of databases: one that is computed otherwise than by the
 * version that wrote it makes every project look changed. These were computed when options were plain texts.
 */
class FingerprintTest {

    private static final class Order extends PgTable {
        Order() {
            super("shop", "order");
            Column<Integer> id = integer("id").generatedAlwaysAsIdentity();
            primaryKey(id).with("fillfactor", "70");
            Column<String> code = varchar("code", 10).collation("C").notNull("code is there");
            check("some", "id > 0").notValid();
            check("other", "id > 1").notEnforced();
            unique("codes").on(code).tablespace("fast");
            index("by_code").on(code).with("fillfactor", "50");
            integer("parent").references(() -> id, key -> key.notValid().name("parents"));
            rule("keep").onDelete().doInsteadNothing().disabled();
            trigger("touch")
                    .before()
                    .insert()
                    .forEachRow()
                    .execute("shop", "touch")
                    .always();
            constraintTrigger("late").insert().execute("shop", "touch");
            statistics("looks").on(id, code).target(50);
            unlogged();
            rowLevelSecurity();
            replicaIdentityUsing("by_code");
            with("autovacuum_enabled", "false");
        }
    }

    private static final class Sums extends PgMaterializedView {
        Sums() {
            super("shop", "sums");
            as("SELECT 1 AS one");
            withNoData();
        }
    }

    private static final class Shop extends PgSchema {
        Shop() {
            tables(new Order());
            materializedViews(new Sums());
            domains(PgDomain.of("name", "text", String.class).collation("C").notNull());
            rangeTypes(PgRange.of("words", "text", String.class).collation("C").multirangeComment("many"));
            functions(function("shop", "touch")
                    .returns("trigger")
                    .language("plpgsql")
                    .body("BEGIN RETURN NEW; END"));
        }
    }

    private static final class Item extends MySqlTable {
        Item() {
            super("item");
            engine("InnoDB");
            charset("latin1");
            collation("latin1_bin");
            rowFormat(RowFormat.COMPRESSED);
            keyBlockSize(4);
            Column<Integer> id = integer("id").autoIncrement().primaryKey();
            varchar("word", 10).charset("ascii").collation("ascii_bin").invisible();
            datetime("at").defaultNow().onUpdateNow();
            point("place").srid(4326);
            integer("forgotten").withoutSystemVersioning();
            check("paper", "id > 0").notEnforced();
            index("hidden").on(id).invisible();
            fulltext("pairs").on(text("words")).parser("ngram");
            trigger("second").beforeInsert().follows("first").body("SET @x = 1").sqlMode("ANSI_QUOTES");
            partitionByRange("id").of(partition("few").lessThan(10).with("max_rows", "100"));
        }
    }

    private static final class Seen extends MySqlView {
        Seen() {
            super("seen");
            as("SELECT id FROM item");
            algorithm(MERGE);
            checkOption(LOCAL);
            securityInvoker();
            definer("some one", "%");
        }
    }

    private static final class Store extends MySqlSchema {
        Store() {
            tables(new Item());
            views(new Seen());
            functions(function("one")
                    .returns("int")
                    .readsSqlData()
                    .deterministic()
                    .securityInvoker()
                    .body("RETURN 1"));
        }
    }

    @Test
    void isForPostgresWhatItWas() {
        assertThat(Fingerprint.of(new Shop().catalog()))
                .isEqualTo("6d865fe4a288479c679ea8c09bca27c2f023bab45a43d8c6ca5d0ccb0ad4e298");
    }

    @Test
    void isForMySqlWhatItWas() {
        assertThat(Fingerprint.of(new Store().catalog()))
                .isEqualTo("bf99453b8084950e997c1eaf6030272f2f77bd67abd24055dcd3dd37b0fa6a63");
    }
}
