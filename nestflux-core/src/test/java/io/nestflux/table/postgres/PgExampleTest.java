package io.nestflux.table.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Check;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.Deferral;
import io.nestflux.catalog.EnumType;
import io.nestflux.catalog.Extension;
import io.nestflux.catalog.ForeignKey;
import io.nestflux.catalog.ForeignKey.Action;
import io.nestflux.catalog.Identity;
import io.nestflux.catalog.Index;
import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.KeyConstraint;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.SequenceOptions;
import io.nestflux.catalog.Table;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The example of the first page, as the catalog that it becomes. */
class PgExampleTest {

    enum Role {
        ADMIN,
        MEMBER,
        GUEST
    }

    static final class UserTable extends PgTable {
        static final UserTable USER = new UserTable();

        final Column<Long> id = bigint("id").generatedAlwaysAsIdentity().primaryKey();
        final Column<String> email = varchar("email", 255).notNull().unique();
        final Column<Role> role = enumeration("role", Role.class).notNull().defaultValue(Role.MEMBER);
        final Column<List<String>> tags = text("tags").array().notNull().defaultValue(List.of());
        final Column<Long> orgId = bigint("org_id")
                .notNull()
                .references(() -> OrganizationTable.ORGANIZATION.id, fk -> fk.onDelete(CASCADE));
        final Column<OffsetDateTime> createdAt =
                timestamptz("created_at").notNull().defaultNow();

        private UserTable() {
            super("identity", "user");
            comment("people who can sign in");
            index("user_role_idx").on(role, createdAt.desc()).where("role <> 'guest'");
            check("user_email_check", "position('@' in email) > 1");
        }
    }

    static final class OrganizationTable extends PgTable {
        static final OrganizationTable ORGANIZATION = new OrganizationTable();

        final Column<Long> id = bigserial("id").primaryKey();
        final Column<Long> ownerId = bigint("owner_id").references(() -> UserTable.USER.id);

        private OrganizationTable() {
            super("organization");
        }
    }

    static final class MainSchema extends PgSchema {
        MainSchema() {
            tables(UserTable.USER, OrganizationTable.ORGANIZATION);
            extensions("citext");
        }
    }

    private final Catalog catalog = new MainSchema().catalog();

    @Test
    void tablesStandInTheirSchemas() {
        assertThat(catalog.schemas()).extracting("name").containsExactly("identity", "public");
        assertThat(catalog.extensions()).containsExactly(new Extension("citext", Optional.empty(), Optional.empty()));
    }

    @Test
    void javaEnumBecomesTypeInTheSchemaOfItsTable() {
        assertThat(catalog.schema("identity").orElseThrow().enumTypes())
                .containsExactly(new EnumType("role", List.of("admin", "member", "guest"), Optional.empty()));
    }

    @Test
    void columnsAreAsWritten() {
        assertThat(user().columns())
                .containsExactly(
                        new Column(
                                "id",
                                "bigint",
                                false,
                                Optional.empty(),
                                Optional.of(new Identity(
                                        Identity.Mode.ALWAYS,
                                        new QualifiedName("identity", "user_id_seq"),
                                        SequenceOptions.DEFAULT)),
                                Optional.empty(),
                                Optional.empty(),
                                Options.NONE),
                        plain("email", "character varying(255)", false, Optional.empty()),
                        plain("role", "\"identity\".\"role\"", false, Optional.of("'member'")),
                        plain("tags", "text[]", false, Optional.of("'{}'")),
                        plain("org_id", "bigint", false, Optional.empty()),
                        plain("created_at", "timestamp with time zone", false, Optional.of("now()")));
        assertThat(user().comment()).contains("people who can sign in");
    }

    @Test
    void keysAreNamedAsPostgresNamesThem() {
        assertThat(user().primaryKey()).contains(key("user_pkey", true, "id"));
        assertThat(user().uniques()).containsExactly(key("user_email_key", false, "email"));
    }

    @Test
    void foreignKeysGoRoundInCircles() {
        assertThat(user().foreignKeys())
                .containsExactly(foreignKey(
                        "user_org_id_fkey", "org_id", new QualifiedName("public", "organization"), Action.CASCADE));
        assertThat(organization().foreignKeys())
                .containsExactly(foreignKey(
                        "organization_owner_id_fkey",
                        "owner_id",
                        new QualifiedName("identity", "user"),
                        Action.NO_ACTION));
    }

    @Test
    void indexAndCheckAreAsWritten() {
        IndexPart down = new IndexPart(
                "created_at", false, true, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(user().indexes())
                .containsExactly(new Index(
                        "user_role_idx",
                        false,
                        "",
                        List.of(IndexPart.column("role"), down),
                        List.of(),
                        Optional.of("role <> 'guest'"),
                        true,
                        Optional.empty(),
                        Options.NONE));
        assertThat(user().checks())
                .containsExactly(
                        new Check("user_email_check", "position('@' in email) > 1", Optional.empty(), Options.NONE));
    }

    @Test
    void sameModelGivesSameCatalog() {
        assertThat(new MainSchema().catalog()).isEqualTo(catalog);
    }

    private Table user() {
        return catalog.table(new QualifiedName("identity", "user")).orElseThrow();
    }

    private Table organization() {
        return catalog.table(new QualifiedName("public", "organization")).orElseThrow();
    }

    private static Column plain(String name, String type, boolean nullable, Optional<String> defaultValue) {
        return new Column(
                name, type, nullable, defaultValue, Optional.empty(), Optional.empty(), Optional.empty(), Options.NONE);
    }

    private static KeyConstraint key(String name, boolean primary, String column) {
        return new KeyConstraint(
                name,
                primary,
                List.of(IndexPart.column(column)),
                List.of(),
                true,
                Deferral.NOT_DEFERRABLE,
                Optional.empty(),
                Options.NONE);
    }

    private static ForeignKey foreignKey(String name, String column, QualifiedName target, Action onDelete) {
        return new ForeignKey(
                name,
                List.of(column),
                target,
                List.of("id"),
                Action.NO_ACTION,
                onDelete,
                List.of(),
                false,
                Deferral.NOT_DEFERRABLE,
                Optional.empty(),
                Options.NONE);
    }
}
