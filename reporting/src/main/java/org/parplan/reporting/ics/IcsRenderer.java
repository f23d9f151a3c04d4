package org.parplan.reporting.ics;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parplan.core.progress.Stage;
import org.parplan.core.text.Labels;
import org.parplan.core.text.Language;
import org.parplan.reporting.report.DueRow;
import org.parplan.reporting.report.MilestoneKind;
import org.parplan.reporting.report.PlanReport;
import org.parplan.reporting.report.ReportRow;
import org.parplan.reporting.words.DueWords;
import org.parplan.reporting.words.Words;

/**
 * Writes the deadlines of a report as a calendar (RFC 5545): an all-day event on the last day of each report due and of
 * each part of each task's time, or on each day by which a task that comes back is due.
 *
 * <p>With a ledger the days and the leads are those that hold now, what was taken out is cancelled, and each event of a
 * task carries the remark of the report.
 *
 * <p>An event stands on the day that the text says, worked or not; where that is a day off, the summary names the last
 * working day. Events keep their identity from one report to the next: {@code ht-2018/7.5@parplan.org} for a task,
 * {@code ht-2018/6.3/2@parplan.org} for the second part of a time, {@code ht-2018/report/2018-Q2@parplan.org} for a
 * report. They are stamped with the date of the report at midnight UTC, and no clock is read, so that the same report
 * always gives the same text.
 */
public final class IcsRenderer {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

    /** Stages of tasks of which nothing is to be done any more; one that is suspended may go on. */
    private static final Set<Stage> OUT = Set.of(Stage.CANCELLED, Stage.NOT_ARISEN);

    private final Words words;

    private IcsRenderer(Words words) {
        this.words = words;
    }

    /**
     * Obtains a renderer with the bundled labels.
     *
     * @param language  the language of the summaries
     * @return the renderer
     */
    public static IcsRenderer of(Language language) {
        return of(Labels.of(language));
    }

    /**
     * Obtains a renderer with the caller's labels.
     *
     * @param labels  the labels, whose language is written
     * @return the renderer
     */
    public static IcsRenderer of(Labels labels) {
        return new IcsRenderer(new Words(labels));
    }

    /**
     * Writes the deadlines of a report.
     *
     * @param report  the report
     * @return the text, to be stored as UTF-8
     */
    public String render(PlanReport report) {
        return new Calendar(report).render();
    }

    /** One calendar being written. */
    private final class Calendar {

        private final PlanReport report;
        private final IcsText text = new IcsText();
        private final Set<String> identities = new HashSet<>();

        Calendar(PlanReport report) {
            this.report = report;
        }

        String render() {
            text.line("BEGIN", "VCALENDAR")
                    .line("VERSION", "2.0")
                    .line(
                            "PRODID",
                            "-//Parplan//Parplan//" + words.language().tag().toUpperCase(Locale.ROOT))
                    .line("CALSCALE", "GREGORIAN")
                    .line("METHOD", "PUBLISH")
                    .text(
                            "X-WR-CALNAME",
                            words.say(
                                    "reporting.ics-name", "title", report.plan().title()));
            note().ifPresent(note -> text.text("X-WR-CALDESC", words.say("reporting.note") + ": " + note));
            report.reports().forEach(this::report);
            report.dues().forEach(this::task);
            return text.line("END", "VCALENDAR").toString();
        }

        private void report(ReportRow row) {
            event(
                    report.plan().id() + "/report/" + row.period(),
                    row.deadline().lastDay(),
                    Optional.of(row.deadline().lastWorkingDay()),
                    words.say("reporting.ics-report", "report", row.period().in(words.labels())),
                    List.of(row.deadline().explanation().in(words.labels())),
                    MilestoneKind.REPORT_DUE,
                    false);
        }

        private void task(DueRow due) {
            var row = due.row();
            var task = row.task();
            var told = new DueWords(words);
            event(
                    task.id() + place(due),
                    due.lastDay(),
                    due.lastWorkingDay(),
                    told.changed(
                            words.say(
                                    "reporting.ics-task",
                                    "number",
                                    task.number(),
                                    "content",
                                    Words.plain(task.content())),
                            due),
                    described(due, told),
                    MilestoneKind.ofDue(row),
                    due.stage().filter(OUT::contains).isPresent());
        }

        /** The same from one report to the next, though the day moves; a day of some members is named by itself. */
        private String place(DueRow due) {
            var row = due.row();
            var place = "";
            if (!row.occurrences().isEmpty()) {
                place = due.planned().map(day -> "/" + DATE.format(day)).orElse("");
            } else if (row.parts().size() != 1 && due.place() > 0) {
                place = "/" + due.place();
            }
            return due.isOfSome() ? place + "/" + DATE.format(due.lastDay()) : place;
        }

        private List<String> described(DueRow due, DueWords told) {
            var task = due.row().task();
            var described = new LinkedHashMap<String, String>();
            described.put(words.say("reporting.col-lead"), told.leads(due));
            described.put(words.say("reporting.col-coordinating"), words.actors(task.coordinating()));
            described.put(words.say("reporting.col-product"), words.products(task));
            described.put(
                    words.say("reporting.col-window"), task.window().wording().normalised());
            if (due.isMoved()) {
                due.planned().ifPresent(day -> described.put(words.say("reporting.col-planned"), words.day(day)));
            }
            described.put(words.say("reporting.col-only"), told.whose(due).orElse(""));
            described.put(words.say("reporting.col-bucket"), told.result(due));
            described.put(words.say("reporting.note"), note().orElse(""));
            described.values().removeIf(String::isEmpty);
            return described.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + entry.getValue())
                    .toList();
        }

        /** The remark of a report that tells of work done, which each event carries away with it. */
        private Optional<String> note() {
            return report.note().filter(note -> report.ledger().isPresent());
        }

        private void event(
                String identity,
                LocalDate day,
                Optional<LocalDate> workingDay,
                String summary,
                List<String> description,
                MilestoneKind kind,
                boolean isCancelled) {
            var told = workingDay
                    .filter(last -> !last.equals(day))
                    .map(last -> words.say("reporting.ics-working-day", "summary", summary, "day", last))
                    .orElse(summary);
            text.line("BEGIN", "VEVENT")
                    .text("UID", unique(identity) + "@parplan.org")
                    .line("DTSTAMP", DATE.format(report.asOf()) + "T000000Z")
                    .line("DTSTART;VALUE=DATE", DATE.format(day))
                    .line("DTEND;VALUE=DATE", DATE.format(day.plusDays(1)))
                    .text("SUMMARY", told)
                    .text("DESCRIPTION", String.join("\n", description))
                    .text("CATEGORIES", words.label(kind))
                    .line("TRANSP", "TRANSPARENT");
            if (isCancelled) {
                text.line("STATUS", "CANCELLED");
            }
            text.line("END", "VEVENT");
        }

        /** A plan in which an id stands twice has a problem, but its calendar must still hold both. */
        private String unique(String identity) {
            var candidate = identity;
            for (var n = 2; !identities.add(candidate); n++) {
                candidate = identity + "~" + n;
            }
            return candidate;
        }
    }
}
