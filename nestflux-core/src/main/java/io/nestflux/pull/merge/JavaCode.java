package io.nestflux.pull.merge;

/** Walks over Java text by what is code in it, and what comment, string or blank. */
final class JavaCode {

    private final String text;
    private int at;

    private JavaCode(String text, int from) {
        this.text = text;
        this.at = from;
    }

    /** The code without comments, and with one blank between words at most. */
    static String of(String text) {
        JavaCode words = new JavaCode(text, 0);
        StringBuilder code = new StringBuilder();
        while (words.at < text.length()) {
            int start = words.at;
            if (words.skipBlank()) {
                boolean between = code.length() > 0
                        && words.at < text.length()
                        && Character.isJavaIdentifierPart(code.charAt(code.length() - 1))
                        && Character.isJavaIdentifierPart(text.charAt(words.at));
                code.append(between ? " " : "");
            } else {
                words.skipToken();
                code.append(text, start, words.at);
            }
        }
        return code.toString();
    }

    /** Where the next code begins, behind blanks and comments. */
    static int codeFrom(String text, int from) {
        JavaCode words = new JavaCode(text, from);
        words.skipBlank();
        return words.at;
    }

    /** Where the next brace has been opened. */
    static int behindBrace(String text, int from) {
        JavaCode code = new JavaCode(text, from);
        while (code.at < text.length()) {
            if (!code.skipBlank()) {
                code.skipToken();
                if (text.charAt(code.at - 1) == '{') {
                    return code.at;
                }
            }
        }
        return text.length();
    }

    /** Whether there is a comment in it. */
    static boolean hasComment(String text) {
        JavaCode words = new JavaCode(text, 0);
        while (words.at < text.length()) {
            if (text.startsWith("//", words.at) || text.startsWith("/*", words.at)) {
                return true;
            }
            words.skipToken();
        }
        return false;
    }

    /** Whether a name stands in it as a word of its own, also in a comment. */
    static boolean names(String text, String name) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean begins = at == 0 || !Character.isJavaIdentifierPart(text.charAt(at - 1));
            boolean ends = end == text.length() || !Character.isJavaIdentifierPart(text.charAt(end));
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }

    private boolean skipBlank() {
        int start = at;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (text.startsWith("//", at)) {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (text.startsWith("/*", at)) {
                int end = text.indexOf("*/", at + 2);
                at = end < 0 ? text.length() : end + 2;
            } else {
                break;
            }
        }
        return at > start;
    }

    private void skipToken() {
        if (text.startsWith("\"\"\"", at)) {
            at = behind("\"\"\"", at + 3);
        } else if (text.charAt(at) == '"' || text.charAt(at) == '\'') {
            at = behind(text.substring(at, at + 1), at + 1);
        } else {
            at++;
        }
    }

    private int behind(String quote, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.startsWith(quote, i)) {
                return i + quote.length();
            }
        }
        return text.length();
    }
}
