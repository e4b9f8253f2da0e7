package io.nestflux.table.postgres;

import io.nestflux.Api;
import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Routine;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.sql.postgres.PgNames;
import io.nestflux.sql.postgres.PgRoutineText;
import io.nestflux.table.CommentText;
import io.nestflux.table.ResourceText;
import java.util.Optional;

/**
 * What functions, procedures and aggregates have in common. Types and expressions are SQL, with names as any statement
 * would say them.
 *
 * @param <B> the builder itself
 */
@Api(Api.Use.CALL)
public abstract class PgRoutine<B extends PgRoutine<B>> implements PgStanding {

    private final Kind kind;
    private final QualifiedName name;
    private Optional<String> statement = Optional.empty();
    private Optional<String> comment = Optional.empty();

    PgRoutine(Kind kind, QualifiedName name) {
        this.kind = kind;
        this.name = name;
    }

    @SuppressWarnings("unchecked")
    final B self() {
        return (B) this;
    }

    /**
     * The whole {@code CREATE} statement, for what has no method here. Nothing else but a comment can be said then;
     * {@code OR REPLACE} is left out.
     */
    public B statement(String create) {
        this.statement = Optional.of(PgRoutineText.created(create));
        return self();
    }

    /**
     * The whole {@code CREATE} statement, from a file among the resources of a class's package: {@code function("app",
     * "touch").statement(MainSchema.class, "app_touch.sql")}.
     *
     * @throws NestFluxException {@code NF-205} if there is no such file
     */
    public B statement(Class<?> beside, String file) {
        return statement(ResourceText.of(beside, file));
    }

    /** A comment that the server keeps. */
    public B comment(String text) {
        this.comment = CommentText.of(text);
        return self();
    }

    @Override
    public final String schemaName() {
        return name.schema();
    }

    @Override
    public final SchemaObject object() {
        String identity =
                name.name() + "(" + statement.map(PgRoutineText::arguments).orElseGet(this::identity) + ")";
        return new Routine(kind, identity, statement.orElseGet(this::definition), comment, Options.NONE);
    }

    /** What tells it from others of the name: the types of its arguments. */
    abstract String identity();

    /** The statement, put together. */
    abstract String definition();

    final String writtenName() {
        return PgNames.quote(name.schema()) + "." + PgNames.quote(name.name());
    }

    final NestFluxException incomplete(String missing, String hint) {
        return new NestFluxException(
                ErrorCode.MODEL_INVALID, "the " + kind.label() + " " + name + " has no " + missing, hint);
    }
}
