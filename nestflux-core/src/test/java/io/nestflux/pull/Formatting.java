package io.nestflux.pull;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A JVM that names the files which palantir-java-format would change. The formatter is found by name: whoever only
 * compiles the tests needs it not.
 */
final class Formatting {

    private static final String PACKAGE = "com.palantir.javaformat.java.";

    private Formatting() {}

    public static void main(String[] files) throws Exception {
        Class<?> optionsClass = Class.forName(PACKAGE + "JavaFormatterOptions");
        Class<?> style = Class.forName(PACKAGE + "JavaFormatterOptions$Style");
        Class<?> builderClass = Class.forName(PACKAGE + "JavaFormatterOptions$Builder");
        Object builder = optionsClass.getMethod("builder").invoke(null);
        builderClass
                .getMethod("style", style)
                .invoke(builder, style.getField("PALANTIR").get(null));
        builderClass.getMethod("formatJavadoc", boolean.class).invoke(builder, true);
        Object options = builderClass.getMethod("build").invoke(builder);
        Class<?> formatterClass = Class.forName(PACKAGE + "Formatter");
        Object formatter =
                formatterClass.getMethod("createFormatter", optionsClass).invoke(null, options);
        for (String file : files) {
            String text = Files.readString(Path.of(file));
            Object imported =
                    formatterClass.getMethod("fixImports", String.class).invoke(formatter, text);
            Object formatted =
                    formatterClass.getMethod("formatSource", String.class).invoke(formatter, imported);
            if (!formatted.equals(text)) {
                System.out.println(file + " would become\n" + formatted);
            }
        }
    }
}
