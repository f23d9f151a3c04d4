package org.parplan.core.progress;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parplan.core.agency.Actor;
import org.parplan.core.agency.Expansion;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.deadline.Deadline;
import org.parplan.core.regime.RegimeSchedule;
import org.parplan.core.regime.ReportPeriod;
import org.parplan.core.regime.ScheduledReport;
import org.parplan.core.text.Explanation;
import org.parplan.core.text.Labels;
import org.parplan.core.text.Language;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;

/** Lays what was sent beside what the regimes ask for. */
final class DisciplineJudge {

    private record Due(ReportPeriod period, Deadline deadline) {}

    private final RegimeSchedule regimes;
    private final int year;
    private final WorkingCalendar calendar;
    private final StatusTerms terms;
    private final Map<Actor, Map<LocalDate, Expansion>> expanded = new HashMap<>();
    private final Set<Problem> problems = new LinkedHashSet<>();

    DisciplineJudge(RegimeSchedule regimes, int year, WorkingCalendar calendar, StatusTerms terms) {
        this.regimes = regimes;
        this.year = year;
        this.calendar = calendar;
        this.terms = terms;
    }

    ReportingDiscipline judge(ProgressLedger ledger) {
        var sent = new TreeMap<String, List<ProgressEntry>>();
        var counted = new Counted(terms.asOf(), terms.cutOff());
        ledger.set().forEachId(counted::entry, sharing -> clash(counted.clash(sharing)));
        counted.entries().stream()
                .filter(entry -> entry.subject().kind() == SubjectKind.REPORT)
                .sorted(ProgressEntry.IN_ORDER)
                .forEach(entry -> sent.computeIfAbsent(entry.subject().code(), period -> new ArrayList<>())
                        .add(entry));
        var discipline = ReportingDiscipline.builder().asOf(terms.asOf());
        for (var due : due()) {
            var entries =
                    Optional.ofNullable(sent.remove(due.period().toString())).orElse(List.of());
            var senders = senders(due.deadline().lastDay());
            senders.forEach(sender -> discipline.addReports(standing(due, sender, entries)));
            strangers(due, entries, senders);
        }
        sent.values().forEach(entries -> entries.forEach(this::notAsked));
        return discipline.problems(problems).build();
    }

    private void clash(List<ProgressEntry> sharing) {
        sharing.stream()
                .filter(entry -> entry.subject().kind() == SubjectKind.REPORT)
                .map(entry -> Problem.of(ProblemCode.ENTRY_ID_CLASH).with("entry", entry.id()))
                .forEach(problems::add);
    }

    private void notAsked(ProgressEntry entry) {
        problems.add(Problem.of(ProblemCode.REPORT_NOT_ASKED)
                .with("entry", entry.id())
                .with("report", entry.subject().code())
                .with("year", year));
    }

    /** The reports of the year that have a last day, each by the regime in effect on it. */
    private List<Due> due() {
        var periods = new LinkedHashSet<ReportPeriod>();
        var outside = new ArrayList<DateTimeException>();
        for (var regime : regimes.regimes()) {
            try {
                regime.reports(year, calendar).stream()
                        .filter(report -> report.deadline().isPresent())
                        .map(ScheduledReport::period)
                        .forEach(periods::add);
            } catch (DateTimeException e) {
                outside.add(e);
            }
        }
        if (outside.size() == regimes.regimes().size() && !outside.isEmpty()) {
            throw outside.get(0);
        }
        return periods.stream()
                .flatMap(period -> due(period).stream())
                .sorted(Comparator.comparing((Due due) -> due.deadline().lastDay())
                        .thenComparing(due -> due.period().lastDay()))
                .toList();
    }

    private Optional<Due> due(ReportPeriod period) {
        try {
            return Optional.of(new Due(period, regimes.due(period, calendar)));
        } catch (NoSuchElementException e) {
            return Optional.empty();
        }
    }

    private List<String> senders(LocalDate day) {
        var senders = new LinkedHashSet<String>();
        for (var actor : regimes.at(day).senders()) {
            if (terms.registry().isEmpty()) {
                senders.add(actor.wording().normalised());
                continue;
            }
            var registry = terms.registry().get();
            var expansion = expanded.computeIfAbsent(actor, one -> new HashMap<>())
                    .computeIfAbsent(day, on -> registry.expand(actor, on));
            problems.addAll(expansion.problems());
            senders.addAll(expansion.codes());
        }
        return List.copyOf(senders);
    }

    private void strangers(Due due, List<ProgressEntry> entries, List<String> senders) {
        entries.stream()
                .filter(entry -> senders.stream().noneMatch(sender -> isOf(entry, sender, due)))
                .forEach(entry -> problems.add(Problem.of(ProblemCode.SENDER_NOT_FOUND)
                        .with("entry", entry.id())
                        .with("agency", entry.agency().orElse("?"))
                        .with("report", due.period())));
    }

    private ReportStanding standing(Due due, String sender, List<ProgressEntry> entries) {
        var own = entries.stream().filter(entry -> isOf(entry, sender, due)).toList();
        var sentOn = own.stream()
                .filter(entry -> entry.kind() == EntryKind.REPORT_SENT)
                .map(ProgressEntry::effectiveOn)
                .findFirst();
        var isExempt = own.stream().anyMatch(entry -> entry.kind() == EntryKind.NOT_ARISEN);
        var state = state(due.deadline(), sentOn, isExempt);
        var standing = ReportStanding.builder()
                .report(due.period())
                .agency(sender)
                .state(state)
                .lastDay(due.deadline().lastDay())
                .sentOn(sentOn);
        if (state == ReportState.SENT_LATE || state == ReportState.MISSING) {
            var day = sentOn.orElse(terms.asOf());
            standing.daysLate(due.deadline().daysLate(day))
                    .workingDaysLate(due.deadline().workingDaysLate(day, calendar));
        }
        return standing.explanation(reason(due, state, sentOn)).build();
    }

    /** Tells whether a sender sent it, or one whose place it has taken by the day the report is due. */
    private boolean isOf(ProgressEntry entry, String sender, Due due) {
        return entry.agency()
                .filter(agency -> agency.equals(sender)
                        || successors(agency, due.deadline().lastDay()).contains(sender))
                .isPresent();
    }

    private List<String> successors(String agency, LocalDate day) {
        return terms.registry()
                .filter(registry -> registry.find(agency)
                        .filter(known -> known.validity().endedBefore(day))
                        .isPresent())
                .map(registry -> registry.successorsOf(agency, day).codes())
                .orElse(List.of());
    }

    private ReportState state(Deadline deadline, Optional<LocalDate> sentOn, boolean isExempt) {
        if (sentOn.isPresent()) {
            return deadline.isMetBy(sentOn.get()) ? ReportState.SENT_ON_TIME : ReportState.SENT_LATE;
        }
        if (isExempt) {
            return ReportState.EXEMPT;
        }
        if (!deadline.isMetBy(terms.asOf())) {
            return ReportState.MISSING;
        }
        return left(deadline) <= terms.dueSoon() ? ReportState.DUE_SOON : ReportState.NOT_DUE;
    }

    private int left(Deadline deadline) {
        return calendar.workingDaysBetween(
                terms.asOf().plusDays(1), deadline.lastDay().plusDays(1));
    }

    private Explanation reason(Due due, ReportState state, Optional<LocalDate> sentOn) {
        var deadline = due.deadline();
        var day = sentOn.orElse(terms.asOf());
        var reason = switch (state) {
            case SENT_ON_TIME -> Explanation.of("progress.report-on-time").with("on", day);
            case SENT_LATE ->
                Explanation.of("progress.report-late")
                        .with("on", day)
                        .with("days", deadline.daysLate(day))
                        .with("workingDays", deadline.workingDaysLate(day, calendar));
            case MISSING ->
                Explanation.of("progress.report-missing")
                        .with("days", deadline.daysLate(day))
                        .with("workingDays", deadline.workingDaysLate(day, calendar));
            case DUE_SOON -> Explanation.of("progress.report-due-soon").with("left", left(deadline));
            case NOT_DUE -> Explanation.of("progress.report-not-due");
            case EXEMPT -> Explanation.of("progress.report-exempt");
        };
        return reason.with("reportVi", due.period().in(Labels.of(Language.VI)))
                .with("reportEn", due.period().in(Labels.of(Language.EN)))
                .with("lastDay", deadline.lastDay())
                .because(deadline.explanation());
    }
}
