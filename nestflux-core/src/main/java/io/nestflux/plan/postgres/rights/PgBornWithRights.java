package io.nestflux.plan.postgres.rights;

import io.nestflux.catalog.Column;
import io.nestflux.catalog.Identity;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.catalog.Table;
import io.nestflux.plan.ObjectSql;
import io.nestflux.plan.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Objects of any kind in a database with default privileges: what is created, on its own or along with something else,
 * gets the rights that it is to have.
 *
 * @param <T> the record of that kind
 */
public final class PgBornWithRights<T extends SchemaObject> implements ObjectSql<T> {

    private final ObjectSql<T> sql;
    private final PgInitialRights rights;

    public PgBornWithRights(ObjectSql<T> sql, PgInitialRights rights) {
        this.sql = sql;
        this.rights = rights;
    }

    @Override
    public List<Step> create(ObjectId id, T object) {
        List<Step> steps = new ArrayList<>(sql.create(id, object));
        steps.addAll(rights.corrections(id));
        identities(object).forEach(identity -> steps.addAll(rights.corrections(identity.sequence())));
        return steps;
    }

    @Override
    public List<Step> drop(ObjectId id, T object) {
        return sql.drop(id, object);
    }

    @Override
    public Optional<List<Step>> alter(ObjectId id, T before, T after) {
        return sql.alter(id, before, after).map(inPlace -> {
            List<Step> steps = new ArrayList<>(inPlace);
            if (before instanceof Column was
                    && after instanceof Column is
                    && !was.identity().equals(is.identity())) {
                identities(after).forEach(identity -> steps.addAll(rights.corrections(identity.sequence())));
            }
            return steps;
        });
    }

    private static Stream<Identity> identities(SchemaObject object) {
        if (object instanceof Table table) {
            return table.columns().stream().flatMap(column -> column.identity().stream());
        }
        return object instanceof Column column ? column.identity().stream() : Stream.empty();
    }
}
