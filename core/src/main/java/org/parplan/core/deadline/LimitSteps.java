package org.parplan.core.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.text.Explanation;
import org.threeten.extra.LocalDateRange;

/** The steps that tell how a time limit was reckoned, each with the article it rests on. */
final class LimitSteps {

    private LimitSteps() {}

    static Explanation whole(TimeLimit limit, LocalDate event, LocalDate last, List<Explanation> steps) {
        return Explanation.builder()
                .rule(
                        switch (limit.unit()) {
                            case HOURS -> "deadline.limit-in-hours";
                            case WORKING_DAYS ->
                                limit.length() > 0 ? "deadline.limit-in-working-days" : "deadline.limit-back";
                            case DAYS -> "deadline.limit-in-days";
                            case WEEKS -> "deadline.limit-in-weeks";
                            case HALF_MONTHS -> "deadline.limit-in-half-months";
                            case MONTHS -> "deadline.limit-in-months";
                            case HALF_YEARS -> "deadline.limit-in-half-years";
                            case YEARS -> "deadline.limit-in-years";
                        })
                .putArguments("length", Long.toString(Math.abs((long) limit.length())))
                .putArguments("event", event.toString())
                .putArguments("lastDay", last.toString())
                .addAllSteps(steps)
                .build();
    }

    static Explanation wholeInHours(
            TimeLimit limit, LocalDateTime event, LocalDateTime end, LocalDate last, List<Explanation> steps) {
        return Explanation.builder()
                .from(whole(limit, event.toLocalDate(), last, steps))
                .putArguments("start", event.toLocalTime().toString())
                .putArguments("runsOut", end.toLocalDate().toString())
                .putArguments("hour", end.toLocalTime().toString())
                .build();
    }

    static Explanation firstDay(LocalDate event, LocalDate firstCounted) {
        return Explanation.of("deadline.limit-event")
                .with("event", event)
                .with("firstCounted", firstCounted)
                .basedOn(CivilCode.START);
    }

    static Explanation firstMoment(LocalDateTime event) {
        return Explanation.of("deadline.limit-moment")
                .with("event", event.toLocalDate())
                .with("start", event.toLocalTime())
                .basedOn(CivilCode.START);
    }

    static Explanation workingDays(int workingDays, LocalDate last, List<Explanation> days) {
        return Explanation.builder()
                .rule("deadline.limit-working-days")
                .putArguments("workingDays", Integer.toString(workingDays))
                .putArguments("lastDay", last.toString())
                .addAllSteps(days)
                .build();
    }

    /** Where a limit that nothing interrupts runs out, and by which article. */
    static List<Explanation> continuous(TimeLimit limit, LocalDate event, LocalDate runsOut) {
        var steps = new ArrayList<Explanation>();
        switch (limit.unit()) {
            case HALF_MONTHS ->
                steps.add(Explanation.of("deadline.limit-half-month").basedOn(CivilCode.NOT_CONTINUOUS));
            case HALF_YEARS ->
                steps.add(Explanation.of("deadline.limit-half-year").basedOn(CivilCode.NOT_CONTINUOUS));
            default -> {
                // The other units are what their names say.
            }
        }
        switch (limit.unit()) {
            case MONTHS, HALF_YEARS, YEARS -> {
                steps.add(Explanation.of("deadline.limit-solar").basedOn(CivilCode.CALENDAR));
                steps.add(correspondingDay(limit.unit(), event, runsOut));
            }
            default ->
                steps.add(Explanation.of(
                                limit.unit() == LimitUnit.WEEKS ? "deadline.limit-weekday" : "deadline.limit-days")
                        .with("runsOut", runsOut)
                        .basedOn(CivilCode.END));
        }
        return steps;
    }

    private static Explanation correspondingDay(LimitUnit unit, LocalDate event, LocalDate runsOut) {
        if (unit == LimitUnit.YEARS && event.getDayOfMonth() == runsOut.getDayOfMonth()) {
            return Explanation.of("deadline.limit-corresponding-date")
                    .with("runsOut", runsOut)
                    .basedOn(CivilCode.END);
        }
        return event.getDayOfMonth() == runsOut.getDayOfMonth()
                ? Explanation.of("deadline.limit-corresponding-day")
                        .with("runsOut", runsOut)
                        .basedOn(CivilCode.END)
                : Explanation.of("deadline.limit-month-end")
                        .with("day", event.getDayOfMonth())
                        .with("runsOut", runsOut)
                        .basedOn(CivilCode.END);
    }

    static Explanation notContinuous(TimeLimit limit, LocalDate runsOut) {
        return Explanation.of("deadline.limit-not-continuous")
                .with("days", limit.unit().daysApart(limit.length()))
                .with("runsOut", runsOut)
                .basedOn(CivilCode.NOT_CONTINUOUS);
    }

    static Explanation pause(LocalDateRange pause) {
        return Explanation.of("deadline.limit-pause")
                .with("from", pause.getStart())
                .with("to", pause.getEndInclusive());
    }

    static Explanation rolled(LocalDate runsOut, LocalDate last, WorkingCalendar calendar) {
        return Explanation.builder()
                .rule("deadline.limit-day-off")
                .putArguments("runsOut", runsOut.toString())
                .putArguments("lastDay", last.toString())
                .basis(CivilCode.END)
                .addAllSteps(calendar.explain(runsOut, last))
                .build();
    }
}
