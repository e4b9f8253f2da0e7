package io.nestflux.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the sources name of other rooms. Byte code does not show all of it: javac puts a constant where it is used, and
 * the class that it came from is gone.
 */
final class SourceArrows {

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern CLASS_NAME = Pattern.compile("\\bio\\.nestflux(?:\\.[a-z]\\w*)*\\.[A-Z]\\w*");

    private SourceArrows() {}

    /**
     * One source names a class.
     *
     * @param from the room of the source
     * @param to the room of the class
     * @param where the source's name and line
     * @param what the class
     */
    record Arrow(String from, String to, String where, String what) {

        @Override
        public String toString() {
            return from + " → " + to + " (" + where + ": " + what + ")";
        }
    }

    /** Everything that the sources of a directory name, comments left out. */
    static List<Arrow> in(Path sources) throws IOException {
        List<Arrow> arrows = new ArrayList<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java"))
                    .filter(each -> !each.endsWith("package-info.java"))
                    .sorted()
                    .toList()) {
                arrows.addAll(of(String.valueOf(file.getFileName()), Files.readString(file)));
            }
        }
        return arrows;
    }

    static List<Arrow> of(String fileName, String source) {
        Matcher declared = PACKAGE.matcher(source);
        if (!declared.find()) {
            throw new IllegalArgumentException(fileName + " has no package");
        }
        String from = Rooms.of(declared.group(1) + "." + fileName.substring(0, fileName.indexOf('.')));
        List<Arrow> arrows = new ArrayList<>();
        List<String> lines = source.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith("*") || line.startsWith("/*") || line.startsWith("//")) {
                continue;
            }
            Matcher named = CLASS_NAME.matcher(line);
            while (named.find()) {
                arrows.add(new Arrow(from, Rooms.of(named.group()), fileName + ":" + (i + 1), named.group()));
            }
        }
        return arrows;
    }
}
