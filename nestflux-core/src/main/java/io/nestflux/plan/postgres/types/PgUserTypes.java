package io.nestflux.plan.postgres.types;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Domain;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.RangeType;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.SchemaObject;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The types of one catalog that somebody has created, by the texts that are printed for them. */
public final class PgUserTypes {

    private final Map<ObjectId, SchemaObject> all = new LinkedHashMap<>();
    private final Map<String, ObjectId> byText = new HashMap<>();

    private PgUserTypes() {}

    public static PgUserTypes of(Catalog catalog) {
        PgUserTypes types = new PgUserTypes();
        for (Schema schema : catalog.schemas()) {
            for (SchemaObject object : schema.objects()) {
                if (object.kind().isType()) {
                    types.add(ObjectId.of(object.kind(), new QualifiedName(schema.name(), object.name())), object);
                }
            }
        }
        return types;
    }

    private void add(ObjectId id, SchemaObject type) {
        all.put(id, type);
        byText.put(PgTypeNames.normal(PgTypeNames.printed(id.qualifiedName())), id);
        if (type instanceof RangeType range) {
            range.options()
                    .get(PgOption.MULTIRANGE)
                    .ifPresent(multirange -> byText.put(PgTypeNames.normal(multirange), id));
        }
    }

    /** Every type, by its place. */
    Map<ObjectId, SchemaObject> all() {
        return Collections.unmodifiableMap(all);
    }

    /** The type that a text means; an array means the type of its elements, a multirange the range type. */
    Optional<ObjectId> find(String text) {
        String element = text;
        while (PgCasts.isArray(element)) {
            element = PgCasts.element(element);
        }
        return Optional.ofNullable(byText.get(PgTypeNames.normal(element)));
    }

    /** What {@link #find} finds, if it is of one kind. */
    public <T extends SchemaObject> Optional<T> find(String text, Class<T> kind) {
        return find(text)
                .flatMap(id -> Optional.ofNullable(all.get(id)))
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    /** What values of a type are when nobody looks at domains: {@code public.email} is {@code text}. */
    String underlying(String text) {
        return PgCasts.isArray(text)
                ? underlying(PgCasts.element(text)) + "[]"
                : find(text, Domain.class)
                        .map(domain -> underlying(domain.type()))
                        .orElse(text);
    }
}
