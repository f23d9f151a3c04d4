package org.parplan.core.progress;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parplan.core.regime.ReportPeriod;

/**
 * What an entry of a ledger tells of, written {@code task 7.5}, {@code kpi 7.5/level-3} or {@code report 2018-Q2}.
 *
 * @param kind a task, an indicator or a report
 * @param code the number or id of the task, the code of the indicator, or the text of the period
 */
public record Subject(SubjectKind kind, String code) {

    /**
     * Makes a subject.
     *
     * @param kind  a task, an indicator or a report
     * @param code  the number or id of the task, the code of the indicator, or the text of the period
     * @throws IllegalArgumentException if the code is empty or has a space, or is that of no period where a report is meant
     */
    public Subject {
        Objects.requireNonNull(kind, "kind");
        if (code.isEmpty() || code.chars().anyMatch(Character::isWhitespace)) {
            throw malformed(kind.name().toLowerCase(Locale.ROOT) + " " + code, null);
        }
        if (kind == SubjectKind.REPORT) {
            ReportPeriod.parse(code);
        }
    }

    /**
     * Obtains a task as a subject.
     *
     * @param number  its printed number, such as {@code 7.5}, or its id, such as {@code ht-2018/7.5}
     * @return the subject
     */
    public static Subject task(String number) {
        return new Subject(SubjectKind.TASK, number);
    }

    /**
     * Obtains an indicator as a subject.
     *
     * @param code  its code, such as {@code 7.5/level-3}
     * @return the subject
     */
    public static Subject kpi(String code) {
        return new Subject(SubjectKind.KPI, code);
    }

    /**
     * Obtains the report on a period as a subject.
     *
     * @param period  the period
     * @return the subject
     */
    public static Subject report(ReportPeriod period) {
        return new Subject(SubjectKind.REPORT, period.toString());
    }

    /**
     * Obtains a subject from the text that {@link #toString()} writes.
     *
     * @param text  kind and code, such as {@code task 7.5}
     * @return the subject
     * @throws IllegalArgumentException if the text has another form
     */
    public static Subject parse(String text) {
        var space = text.indexOf(' ');
        for (var kind : SubjectKind.values()) {
            if (space > 0 && kind.name().toLowerCase(Locale.ROOT).equals(text.substring(0, space))) {
                return new Subject(kind, text.substring(space + 1));
            }
        }
        throw malformed(text, null);
    }

    private static IllegalArgumentException malformed(String text, @Nullable Exception cause) {
        return new IllegalArgumentException(
                "Subject must be written such as task 7.5, kpi 7.5/level-3 or report 2018-Q2: " + text, cause);
    }

    /** Returns the text {@code kind code}, which {@link #parse(String)} reads back. */
    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + " " + code;
    }
}
