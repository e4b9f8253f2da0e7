package io.nestflux.pull;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.pull.merge.Merge;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What of a source folder a merge has to know: the classes that declare tables, views and schemas, those above them,
 * and the enums that they use. The rest of an application is not read as Java, whatever state it is in.
 */
final class ClassesHere {

    private static final String JAVA = ".java";
    private static final String OTHER_ENCODING = "\0";

    private final Map<String, String> texts = new TreeMap<>();
    private final Map<String, String> found = new TreeMap<>();

    private ClassesHere(Path sources) throws IOException {
        if (!Files.isDirectory(sources)) {
            return;
        }
        try (Stream<Path> all = Files.walk(sources)) {
            for (Path file : all.filter(each -> each.toString().endsWith(JAVA)).toList()) {
                String path = sources.relativize(file).toString().replace('\\', '/');
                texts.put(path, text(file));
            }
        }
    }

    /** By path from the folder on, with slashes. */
    static Map<String, String> in(Path sources) throws IOException {
        ClassesHere here = new ClassesHere(sources);
        here.classes();
        here.enums();
        return here.found;
    }

    /** What is no UTF-8 is marked: no merge writes to it. */
    private static String text(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        return Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes) ? text : OTHER_ENCODING + text;
    }

    private void classes() {
        Set<String> bases = new HashSet<>(Merge.bases());
        boolean more = true;
        while (more) {
            more = false;
            for (Map.Entry<String, String> each : texts.entrySet()) {
                String text = each.getValue();
                if (!found.containsKey(each.getKey()) && text.contains("extends") && namesOne(text, bases)) {
                    found(each.getKey(), text);
                    more |= text.contains("abstract") && bases.add(simpleName(each.getKey()));
                }
            }
        }
    }

    private static boolean namesOne(String text, Set<String> bases) {
        return bases.stream()
                .anyMatch(base -> text.contains(base) && words(text).contains(base));
    }

    private void enums() {
        Set<String> used = new HashSet<>();
        found.values().forEach(text -> used.addAll(words(text)));
        texts.forEach((path, text) -> {
            if (text.contains("enum") && used.contains(simpleName(path)) && !found.containsKey(path)) {
                found(path, text);
            }
        });
    }

    private void found(String path, String text) {
        if (text.startsWith(OTHER_ENCODING)) {
            throw new NestFluxException(
                    ErrorCode.SOURCE_UNREADABLE,
                    "The classes cannot be merged into, because " + path + " is not UTF-8. Nothing was written.",
                    "save it as UTF-8, then pull again");
        }
        found.put(path, text);
    }

    private static String simpleName(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - JAVA.length());
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean part = i < text.length() && Character.isJavaIdentifierPart(text.charAt(i));
            if (part && start < 0) {
                start = i;
            } else if (!part && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
        }
        return words;
    }
}
