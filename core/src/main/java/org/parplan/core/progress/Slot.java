package org.parplan.core.progress;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One part of a task as the plan has it, before anything is reported: a stretch of its time, and who has to do it.
 *
 * @param of how entries name it
 * @param kind what sort of part it is
 * @param time which of the stretches it is in, from 0
 * @param opens the first day of the stretch
 * @param due the last day of the stretch, both absent where it has no date
 * @param member who has to do it, where a group leads and it can be named
 * @param size how many agencies it stands for
 */
record Slot(
        String of,
        PartKind kind,
        int time,
        Optional<LocalDate> opens,
        Optional<LocalDate> due,
        Optional<String> member,
        int size) {

    /** How the one part of a task is named. */
    static final String WHOLE = "whole";

    /** How the members without a name are named. */
    static final String OTHERS = "others";

    boolean isOfGroup() {
        return kind == PartKind.MEMBER || kind == PartKind.OTHERS;
    }

    Slot ofMember(String code) {
        return new Slot(name(code), PartKind.MEMBER, time, opens, due, Optional.of(code), 1);
    }

    Slot ofOthers(int number) {
        return new Slot(name(OTHERS), PartKind.OTHERS, time, opens, due, Optional.empty(), number);
    }

    private String name(String who) {
        return kind == PartKind.WHOLE ? who : of + " " + who;
    }
}
