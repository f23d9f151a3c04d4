package org.parplan.core.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parplan.core.text.Explanation;

/** Where the dates of a task come from: what happened, and what was granted or asked for, and to whom. */
final class DateReasons {

    /** More members than this are counted and not named. */
    private static final int NAMED = 20;

    /** A date that a part was given. */
    private record Granted(Optional<LocalDate> original, LocalDate due, int times) {

        static Granted of(PartStatus part) {
            return new Granted(part.originalDue(), part.currentDue().orElseThrow(), part.extensions());
        }

        Explanation told() {
            return original.map(day -> Explanation.of("progress.extended").with("original", day))
                    .orElseGet(() -> Explanation.of("progress.dated"))
                    .with("times", times)
                    .with("due", due);
        }
    }

    private final TaskTime time;
    private final TaskRecord record;
    private final List<PartStatus> parts;
    private final Function<String, String> names;

    DateReasons(TaskTime time, TaskRecord record, List<PartStatus> parts, Function<String, String> names) {
        this.time = time;
        this.record = record;
        this.parts = parts;
        this.names = names;
    }

    /** Which of the awaited events happened, and what came of it. */
    Explanation events(Explanation reason) {
        var told = reason;
        for (var one : time.happened()) {
            var step = switch (one.brought()) {
                case DAYS -> Explanation.of("progress.event-dates");
                case NO_CHANGE -> Explanation.of("progress.event-told");
                case NO_LIMIT -> Explanation.of("progress.event-no-limit");
                case HOURS -> Explanation.of("progress.event-hours");
                case UNKNOWN_DAYS -> Explanation.of("progress.event-days-unknown");
            };
            told = told.because(step.with("event", one.event()).with("on", one.on()));
        }
        return told;
    }

    /** What the deciding part was granted, and where members are judged one by one, each of them. */
    Explanation extensions(Explanation reason, PartStatus deciding, PartRecord part) {
        var told = isOfGroup() ? ofMembers(reason) : ofPart(reason, deciding, part);
        for (var one : record.ofOne()) {
            var step = one.kind() == EntryKind.EXTENDED
                    ? Explanation.of("progress.extended-one")
                    : Explanation.of("progress.extension-asked-one");
            told = told.because(step.with("agency", names.apply(one.agency())).with("due", one.due()));
        }
        return told;
    }

    private boolean isOfGroup() {
        return parts.stream().anyMatch(part -> part.kind() == PartKind.MEMBER || part.kind() == PartKind.OTHERS);
    }

    private static Explanation ofPart(Explanation reason, PartStatus deciding, PartRecord part) {
        var told = extended(reason, deciding);
        return part.asked().isPresent() && deciding.timing() != Timing.ON_TIME
                ? told.because(Explanation.of("progress.extension-asked")
                        .with("due", part.asked().get()))
                : told;
    }

    /** Adds what a part was granted. */
    static Explanation extended(Explanation reason, PartStatus part) {
        return part.extensions() == 0 ? reason : reason.because(Granted.of(part).told());
    }

    private Explanation ofMembers(Explanation reason) {
        var granted = new LinkedHashMap<Granted, List<PartStatus>>();
        var asked = new LinkedHashMap<LocalDate, List<PartStatus>>();
        for (var i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            if (isCounted(part) && part.extensions() > 0) {
                granted.computeIfAbsent(Granted.of(part), one -> new ArrayList<>())
                        .add(part);
            }
            if (isCounted(part) && part.stage() != Stage.DONE) {
                record.parts()
                        .get(i)
                        .asked()
                        .ifPresent(due -> asked.computeIfAbsent(due, one -> new ArrayList<>())
                                .add(part));
            }
        }
        var told = reason;
        for (var one : granted.entrySet()) {
            told = told.because(to(one.getValue(), one.getKey().told()));
        }
        for (var one : asked.entrySet()) {
            told = told.because(to(
                    one.getValue(), Explanation.of("progress.extension-asked").with("due", one.getKey())));
        }
        return told;
    }

    private static boolean isCounted(PartStatus part) {
        return part.bucket() != Bucket.EXCLUDED;
    }

    /** Says whose alone it is, unless it is everybody's. */
    private Explanation to(List<PartStatus> some, Explanation what) {
        if (some.size() == parts.stream().filter(DateReasons::isCounted).count()) {
            return what;
        }
        var codes =
                some.stream().flatMap(part -> part.member().stream()).distinct().toList();
        var count = MemberCount.of(some).all();
        return what.because(
                codes.size() == count && count <= NAMED
                        ? Explanation.of("progress.of-members")
                                .with("members", codes.stream().map(names).collect(Collectors.joining("; ")))
                        : Explanation.of("progress.of-some").with("count", count));
    }
}
