package io.nestflux.pull.source;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An expression of Java, as far as table classes are made of them. How it is broken into lines is told elsewhere. */
public sealed interface Code {

    /** On one line. */
    String flat();

    /** A name, a literal, a text block: nothing that is broken anywhere. */
    record Word(String text) implements Code {
        @Override
        public String flat() {
            return text;
        }
    }

    /**
     * A call without what it is called on.
     *
     * @param name the method; with {@code new} before it, a class
     */
    record Call(String name, List<Code> arguments) {

        public Call {
            arguments = List.copyOf(arguments);
        }

        /** On one line. */
        public String flat() {
            return arguments.stream().map(Code::flat).collect(Collectors.joining(", ", name + "(", ")"));
        }
    }

    /**
     * Calls, each on what the one before it gives back.
     *
     * @param receiver what the first one is called on; a call of one's own method where there is nothing
     */
    record Chain(String receiver, List<Call> calls) implements Code {

        public Chain {
            calls = List.copyOf(calls);
        }

        /** The same, and one call more. */
        public Chain call(String name, Code... arguments) {
            return new Chain(
                    receiver,
                    Stream.concat(calls.stream(), Stream.of(new Call(name, List.of(arguments))))
                            .toList());
        }

        @Override
        public String flat() {
            String all = calls.stream().map(Call::flat).collect(Collectors.joining("."));
            return receiver.isEmpty() ? all : calls.isEmpty() ? receiver : receiver + "." + all;
        }
    }

    /** A lambda whose body is an expression. */
    record Lambda(String parameters, Code body) implements Code {
        @Override
        public String flat() {
            return parameters + " -> " + body.flat();
        }
    }

    /** A local variable; a statement only. */
    record Declared(String lead, Code value) implements Code {
        @Override
        public String flat() {
            return lead + value.flat();
        }
    }

    /** A local variable. */
    static Code declared(String type, String name, Code value) {
        return new Declared(type + " " + name + " = ", value);
    }

    /** A name or a literal. */
    static Code word(String text) {
        return new Word(text);
    }

    /** A text as a literal. */
    static Code text(String value) {
        return new Word(JavaText.literal(value));
    }

    /** A text of several lines as a text block, in a constructor; of one line, as a literal. */
    static Code block(String value) {
        return new Word(JavaText.block(value, 16));
    }

    /** A call of one's own method. */
    static Chain call(String name, Code... arguments) {
        return on("").call(name, arguments);
    }

    /** What calls are made on. */
    static Chain on(String receiver) {
        return new Chain(receiver, List.of());
    }
}
