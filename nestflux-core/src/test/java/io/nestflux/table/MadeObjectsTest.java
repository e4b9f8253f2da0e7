package io.nestflux.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.catalog.ObjectId;
import io.nestflux.table.mysql.MySqlEvent.Unit;
import io.nestflux.table.mysql.MySqlSchema;
import io.nestflux.table.postgres.PgSchema;
import org.junit.jupiter.api.Test;

/** What a schema class makes is in the schema, once, whether a list is around it or not. */
class MadeObjectsTest {

    @Test
    void nothingThatAPostgresSchemaMakesVanishes() {
        SchemaDefinition schema = new PgSchema() {
            {
                extension("citext").inSchema("ext");
                sequence("ticket").startWith(5);
                function("one").returns("integer").body("SELECT 1");
                procedure("tidy").body("SELECT 1");
                aggregate("total").argument("integer").state("int4pl", "integer");
                view("app", "live", "SELECT 1 AS a");
                materializedView("app", "kept", "SELECT 1 AS a");
                sequences(sequence("listed"));
                views(view("app", "shown", "SELECT 2 AS a"));
            }
        };

        assertThat(schema.catalog().objects().keySet())
                .extracting(ObjectId::name)
                .containsOnlyOnce(
                        "ticket", "one()", "tidy()", "total(integer)", "live", "kept", "listed", "shown", "citext");
    }

    @Test
    void nothingThatAMySqlSchemaMakesVanishes() {
        SchemaDefinition schema = new MySqlSchema() {
            {
                sequence("ticket");
                function("one").returns("int").body("RETURN 1");
                procedure("tidy").body("SET @a = 1");
                events(event("nightly").every(1, Unit.DAY).body("SET @a = 1"));
                event("weekly").every(7, Unit.DAY).body("SET @a = 1");
            }
        };

        assertThat(schema.catalog().objects().keySet())
                .extracting(ObjectId::name)
                .containsOnlyOnce("ticket", "one", "tidy", "nightly", "weekly");
    }
}
