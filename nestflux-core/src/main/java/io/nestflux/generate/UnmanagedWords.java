package io.nestflux.generate;

import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Unmanaged;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What was left alone, in few lines: one for each kind that is not managed, one for each object with a reason. */
final class UnmanagedWords {

    /** More names than this say no more. */
    private static final int NAMED = 5;

    private UnmanagedWords() {}

    static List<String> of(List<Unmanaged> unmanaged) {
        List<String> lines = new ArrayList<>();
        Map<String, List<Unmanaged>> kinds = new TreeMap<>();
        for (Unmanaged object : unmanaged) {
            object.reason()
                    .ifPresentOrElse(
                            reason -> lines.add(object + " was left alone: " + reason),
                            () -> kinds.computeIfAbsent(object.kind(), kind -> new ArrayList<>())
                                    .add(object));
        }
        kinds.forEach((kind, objects) -> lines.add(
                objects.size() == 1
                        ? objects.get(0) + " is not managed by NestFlux yet, and was left alone"
                        : kind + " " + names(objects) + " are not managed by NestFlux yet, and were left alone"));
        return List.copyOf(lines);
    }

    private static String names(List<Unmanaged> objects) {
        String first = objects.stream()
                .limit(NAMED)
                .map(Unmanaged::name)
                .map(QualifiedName::toString)
                .collect(Collectors.joining(", "));
        int more = objects.size() - NAMED;
        return more > 0 ? first + " and " + more + " more" : first;
    }
}
