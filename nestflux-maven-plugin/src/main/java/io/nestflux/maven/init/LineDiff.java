package io.nestflux.maven.init;

import java.util.ArrayList;
import java.util.List;

/** What was changed in a file, as {@code diff -u} shows it. */
final class LineDiff {

    private static final int CONTEXT = 3;

    private final List<String> lines = new ArrayList<>();
    private final List<Boolean> changed = new ArrayList<>();

    private LineDiff() {}

    /** The lines that differ, with some around them, each after a blank, a {@code +} or a {@code -}. */
    static List<String> of(String before, String after) {
        LineDiff diff = new LineDiff();
        diff.compare(before.lines().toList(), after.lines().toList());
        return diff.shown();
    }

    private void compare(List<String> before, List<String> after) {
        int[][] common = commonFrom(before, after);
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                add(" ", before.get(i++));
                j++;
            } else if (i < before.size() && (j == after.size() || common[i + 1][j] >= common[i][j + 1])) {
                add("-", before.get(i++));
            } else {
                add("+", after.get(j++));
            }
        }
    }

    /** How many lines in a row, not necessarily next to each other, both have from there on. */
    private static int[][] commonFrom(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private void add(String sign, String line) {
        lines.add(sign + line);
        changed.add(!sign.equals(" "));
    }

    private List<String> shown() {
        List<String> shown = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (changed.subList(Math.max(0, i - CONTEXT), Math.min(lines.size(), i + CONTEXT + 1))
                    .contains(true)) {
                if (i > last + 1) {
                    shown.add("…");
                }
                shown.add(lines.get(i));
                last = i;
            }
        }
        return List.copyOf(shown);
    }
}
