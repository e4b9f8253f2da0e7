package io.nestflux.table.postgres;

import io.nestflux.Api;
import io.nestflux.catalog.Policy;
import io.nestflux.catalog.RoleReferences;
import io.nestflux.table.CommentText;
import io.nestflux.table.PartBuilder;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A policy of row-level security: {@code policy("own_rows").forSelect().to("reader").using("owner = current_user")}.
 * Without {@code for…} it is for all commands, without {@code to} for everybody.
 */
@Api(Api.Use.CALL)
public final class PgPolicy extends PartBuilder {

    private final String name;
    private boolean permissive = true;
    private String command = "ALL";
    private final TreeSet<String> roles = new TreeSet<>();
    private Optional<String> using = Optional.empty();
    private Optional<String> withCheck = Optional.empty();
    private Optional<String> comment = Optional.empty();

    PgPolicy(PgTable table, String name) {
        super(table);
        this.name = name;
    }

    /** It holds for SELECT only. */
    public PgPolicy forSelect() {
        return command("SELECT");
    }

    /** It holds for INSERT only. */
    public PgPolicy forInsert() {
        return command("INSERT");
    }

    /** It holds for UPDATE only. */
    public PgPolicy forUpdate() {
        return command("UPDATE");
    }

    /** It holds for DELETE only. */
    public PgPolicy forDelete() {
        return command("DELETE");
    }

    private PgPolicy command(String chosen) {
        command = chosen;
        return this;
    }

    /** The roles that it is for. They must exist on the server: NestFlux creates no roles. */
    public PgPolicy to(String... names) {
        roles.addAll(List.of(names));
        return this;
    }

    /** Which rows are seen. */
    public PgPolicy using(String expression) {
        using = Optional.of(expression);
        return this;
    }

    /** Which rows may be written; without it, those that are seen. */
    public PgPolicy withCheck(String expression) {
        withCheck = Optional.of(expression);
        return this;
    }

    /** It holds rows back that other policies let through, instead of letting rows through. */
    public PgPolicy restrictive() {
        permissive = false;
        return this;
    }

    /** A comment that the server keeps. */
    public PgPolicy comment(String text) {
        comment = CommentText.of(text);
        return this;
    }

    @Override
    protected Policy part() {
        return new Policy(
                name,
                permissive,
                command,
                roles.isEmpty() ? List.of(RoleReferences.EVERYBODY) : List.copyOf(roles),
                using,
                withCheck,
                comment);
    }
}
