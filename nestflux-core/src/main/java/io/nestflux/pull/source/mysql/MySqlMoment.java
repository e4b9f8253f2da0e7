package io.nestflux.pull.source.mysql;

import io.nestflux.pull.source.Code;
import io.nestflux.pull.source.JavaFile;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Dates and times as Java makes them: {@code LocalDateTime.of(2026, 1, 31, 10, 0)}. */
final class MySqlMoment {

    private MySqlMoment() {}

    static Code of(JavaFile file, LocalDate date) {
        return Code.on(file.use("java.time.LocalDate"))
                .call("of", calendar(date).toArray(Code[]::new));
    }

    static Code of(JavaFile file, LocalTime time) {
        return Code.on(file.use("java.time.LocalTime")).call("of", clock(time).toArray(Code[]::new));
    }

    static Code of(JavaFile file, LocalDateTime moment) {
        List<Code> parts = new ArrayList<>(calendar(moment.toLocalDate()));
        parts.addAll(clock(moment.toLocalTime()));
        return Code.on(file.use("java.time.LocalDateTime")).call("of", parts.toArray(Code[]::new));
    }

    private static List<Code> calendar(LocalDate date) {
        return List.of(number(date.getYear()), number(date.getMonthValue()), number(date.getDayOfMonth()));
    }

    private static List<Code> clock(LocalTime time) {
        List<Code> parts = new ArrayList<>(List.of(number(time.getHour()), number(time.getMinute())));
        if (time.getSecond() != 0 || time.getNano() != 0) {
            parts.add(number(time.getSecond()));
        }
        if (time.getNano() != 0) {
            parts.add(number(time.getNano()));
        }
        return parts;
    }

    private static Code number(int number) {
        return Code.word(String.valueOf(number));
    }
}
