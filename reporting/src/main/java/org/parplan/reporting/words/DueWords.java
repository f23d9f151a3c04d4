package org.parplan.reporting.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parplan.core.progress.Stage;
import org.parplan.reporting.report.DueRow;
import org.parplan.reporting.report.Milestone;

/**
 * What is said of the days that tasks work towards: whose they are, and what has changed since the plan.
 *
 * @param words the words
 */
public record DueWords(Words words) {

    private static final int MOST_IN_FULL = 3;

    /**
     * What begins or ends on a milestone.
     *
     * @param milestone  the milestone
     * @return the reports, or a few tasks in full, or the numbers of many, each with what has changed
     */
    public List<String> subjects(Milestone milestone) {
        if (milestone.tasks().size() > MOST_IN_FULL) {
            var numbers = milestone.dues().stream()
                    .map(due -> changed(due.row().task().number(), due))
                    .collect(Collectors.joining(", "));
            return List.of(words.say(
                    "reporting.ahead-tasks", "count", milestone.tasks().size(), "numbers", numbers));
        }
        return Stream.concat(
                        milestone.reports().stream().map(row -> row.period().in(words.labels())),
                        milestone.dues().stream()
                                .map(due -> changed(words.numbered(due.row().task()), due)))
                .toList();
    }

    /**
     * A text with what has changed about a day of a task, in brackets.
     *
     * @param text  the text
     * @param due  the day
     * @return the text alone where nothing has
     */
    public String changed(String text, DueRow due) {
        var changes = changes(due);
        return changes.isEmpty() ? text : text + " (" + String.join("; ", changes) + ")";
    }

    private List<String> changes(DueRow due) {
        var changes = new ArrayList<String>();
        whose(due).ifPresent(changes::add);
        due.stage()
                .filter(stage -> stage == Stage.DONE || due.isExcluded())
                .map(words::label)
                .map(Words::lower)
                .ifPresent(changes::add);
        if (due.isMoved()) {
            changes.add(due.planned()
                    .map(day -> words.say("reporting.due-planned", "day", day))
                    .orElseGet(() -> words.say("reporting.due-unplanned")));
        }
        if (due.isLedByOthers()) {
            changes.add(words.say("reporting.due-lead", "leads", Words.list(due.leads())));
        }
        return changes;
    }

    /**
     * Whose day it is, where it is that of some members of a group.
     *
     * @param due  the day
     * @return the names, and how many have none; empty where it is everybody's
     */
    public Optional<String> whose(DueRow due) {
        return members(due.only(), due.unnamed());
    }

    /** Members by name, then how many have none; empty if there is nobody. */
    Optional<String> members(List<String> names, int unnamed) {
        var members = new ArrayList<String>();
        names.stream().map(Words::plain).forEach(members::add);
        if (unnamed > 0) {
            members.add(words.say("reporting.due-unnamed", "count", unnamed));
        }
        return members.isEmpty() ? Optional.empty() : Optional.of(Words.list(members));
    }

    /**
     * How far the work due on a day is.
     *
     * @param due  the day
     * @return what it is counted as, or why it is not; empty without a ledger
     */
    public String result(DueRow due) {
        var bucket = due.bucket().map(words::label).orElse("");
        return due.isExcluded() ? due.stage().map(words::label).orElse(bucket) : bucket;
    }

    /**
     * Who leads the task.
     *
     * @param due  a day of it
     * @return those who lead now, without a ledger those whom the plan names
     */
    public String leads(DueRow due) {
        return due.leads().isEmpty()
                ? words.actors(due.row().task().leads())
                : Words.list(due.leads().stream().map(Words::plain).toList());
    }
}
