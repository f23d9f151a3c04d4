package org.parplan.core.progress;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parplan.core.kpi.Share;
import org.parplan.core.text.ProblemCode;

/** What was reported of one part of a task so far, entry by entry in their order. */
final class PartRecord {

    private final Slot slot;
    private final @Nullable LocalDate[] delivered;
    private @Nullable LocalDate due;
    private @Nullable LocalDate asked;
    private @Nullable LocalDate saidDoneOn;
    private @Nullable LocalDate doneOn;
    private @Nullable LocalDate returnedOn;
    private @Nullable Stage excluded;
    private @Nullable LocalDate excludedOn;
    private @Nullable Share progress;
    private boolean isStarted;
    private boolean isSaidByProgress;
    private int extensions;
    private @Nullable OneDay day;
    private @Nullable ProgressEntry contradicted;

    PartRecord(Slot slot, int products) {
        this.slot = slot;
        this.delivered = new LocalDate[Math.max(1, products)];
        this.due = slot.due().orElse(null);
    }

    /** Takes an entry in; returns why it does not count, if it does not. */
    @Nullable
    ProblemCode apply(ProgressEntry entry) {
        contradicted = null;
        var refused = take(entry);
        if (refused == null) {
            if (day == null || !day.isOf(entry)) {
                day = new OneDay(entry);
            }
            contradicted = day.next(entry).orElse(null);
            if (contradicted != null && entry.kind() == EntryKind.COMPLETED) {
                deliveredLater(entry.product().orElseThrow());
            }
        }
        return refused;
    }

    /** The entry of the same day that the last one contradicts, with none known to come first. */
    Optional<ProgressEntry> contradicted() {
        return Optional.ofNullable(contradicted);
    }

    /** One product cannot have two days: the later counts. */
    private void deliveredLater(ProductReference product) {
        var place = product.which().orElse(1) - 1;
        var isDoneByProducts = doneOn != null && doneOn.equals(latestDelivery());
        delivered[place] = product.issuedOn();
        if (isDoneByProducts) {
            doneOn = latestDelivery();
        }
    }

    private @Nullable ProblemCode take(ProgressEntry entry) {
        if (excluded != null && entry.kind().isWork()) {
            return ProblemCode.ENTRY_WHILE_EXCLUDED;
        }
        if (doneOn != null && (entry.kind().excludes() || entry.kind() == EntryKind.EXTENDED)) {
            return ProblemCode.ENTRY_AFTER_DONE;
        }
        switch (entry.kind()) {
            case PROGRESS -> progress(entry);
            case COMPLETED -> {
                return completed(entry);
            }
            case CONFIRMED -> confirmed(entry.effectiveOn());
            case RETURNED -> returned(entry.effectiveOn());
            case EXTENSION_REQUESTED -> asked = entry.due().orElseThrow();
            case EXTENDED -> {
                return extended(entry.due().orElseThrow());
            }
            case SUSPENDED, CANCELLED, NOT_ARISEN -> {
                excluded = Stage.valueOf(entry.kind().name());
                excludedOn = entry.effectiveOn();
            }
            case RESUMED -> {
                excluded = null;
                excludedOn = null;
            }
            default -> {
                // Of no part: who leads, what was wrong, what was measured and what was sent.
            }
        }
        return null;
    }

    /** Takes in that some work was done, by one of several who have to do it. */
    void started() {
        isStarted = true;
    }

    /** Work said to be done in full waits for confirmation, until less is said of it again. */
    private void progress(ProgressEntry entry) {
        isStarted = true;
        progress = entry.progress().orElseThrow();
        var isFull = progress.part() >= progress.whole();
        if (isFull) {
            isSaidByProgress = saidDoneOn == null;
            saidDone(entry.effectiveOn());
        } else if (isSaidByProgress) {
            saidDoneOn = null;
            isSaidByProgress = false;
        }
    }

    private @Nullable ProblemCode completed(ProgressEntry entry) {
        isStarted = true;
        var product = entry.product().orElse(null);
        if (product == null) {
            saidDone(entry.effectiveOn());
            return null;
        }
        if (product.which().isEmpty() && delivered.length > 1) {
            saidDone(entry.effectiveOn());
            return ProblemCode.PRODUCT_NOT_NAMED;
        }
        var place = product.which().orElse(1) - 1;
        if (place >= delivered.length) {
            return ProblemCode.PRODUCT_NOT_FOUND;
        }
        if (delivered[place] == null) {
            delivered[place] = product.issuedOn();
        }
        if (doneOn == null && Arrays.stream(delivered).allMatch(Objects::nonNull)) {
            doneOn = latestDelivery();
        }
        return null;
    }

    private void saidDone(LocalDate day) {
        if (saidDoneOn == null) {
            saidDoneOn = day;
        }
    }

    /**
     * Done when it was said to be, which the confirmation bears out, and not before its last product; where nobody said
     * so, on the day of the confirmation.
     */
    private void confirmed(LocalDate day) {
        isStarted = true;
        if (doneOn == null) {
            var delivery = latestDelivery();
            var said = saidDoneOn == null ? day : saidDoneOn;
            doneOn = delivery != null && delivery.isAfter(said) ? delivery : said;
        }
    }

    private @Nullable LocalDate latestDelivery() {
        return Arrays.stream(delivered)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private void returned(LocalDate day) {
        isStarted = true;
        Arrays.fill(delivered, null);
        saidDoneOn = null;
        isSaidByProgress = false;
        doneOn = null;
        progress = null;
        returnedOn = day;
    }

    private @Nullable ProblemCode extended(LocalDate granted) {
        if (due != null && granted.isBefore(due)) {
            return ProblemCode.EXTENSION_EARLIER;
        }
        due = granted;
        asked = null;
        extensions++;
        return null;
    }

    /** Tells whether a day lies in its time, extensions counted. */
    boolean isInTime(LocalDate day) {
        return slot.opens().filter(first -> !day.isBefore(first)).isPresent()
                && due().filter(last -> !day.isAfter(last)).isPresent();
    }

    /** Tells whether its time is over on a day. */
    boolean hasEnded(LocalDate day) {
        return due().filter(day::isAfter).isPresent();
    }

    Slot slot() {
        return slot;
    }

    boolean isDone() {
        return doneOn != null;
    }

    boolean awaits() {
        return doneOn == null && saidDoneOn != null;
    }

    Stage stage() {
        if (excluded != null) {
            return excluded;
        }
        if (doneOn != null) {
            return Stage.DONE;
        }
        if (saidDoneOn != null) {
            return Stage.AWAITING_CONFIRMATION;
        }
        return isStarted ? Stage.IN_PROGRESS : Stage.NOT_STARTED;
    }

    Optional<LocalDate> due() {
        return Optional.ofNullable(due);
    }

    Optional<LocalDate> asked() {
        return Optional.ofNullable(asked);
    }

    Optional<LocalDate> saidDoneOn() {
        return Optional.ofNullable(saidDoneOn);
    }

    Optional<LocalDate> doneOn() {
        return Optional.ofNullable(doneOn);
    }

    Optional<LocalDate> returnedOn() {
        return Optional.ofNullable(returnedOn);
    }

    Optional<LocalDate> excludedOn() {
        return Optional.ofNullable(excludedOn);
    }

    int extensions() {
        return extensions;
    }

    int productsDone() {
        return (int) Arrays.stream(delivered).filter(Objects::nonNull).count();
    }

    /** How many of the agencies it stands for are done: of several, as many as the last progress counted of them all. */
    int sizeDone() {
        if (doneOn != null) {
            return slot.size();
        }
        return slot.size() > 1 && progress != null && progress.whole() == slot.size()
                ? (int) Math.min(progress.part(), slot.size())
                : 0;
    }
}
