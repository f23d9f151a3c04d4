package org.parplan.core.progress;

import java.time.LocalDate;
import java.util.Comparator;
import org.parplan.core.kpi.Share;

/**
 * The order in which entries of a task are taken in: by effective day, then by reported day; an entry that another takes
 * the place of is not there any more.
 *
 * <p>Of one day that became known on one day nobody knows which came first. They come in the order of the kinds, so that
 * what is sent back was handed in before, and what is resumed, last of all, was taken out before; of one kind the contents
 * decide, the lesser progress last. Thus of two that contradict each other the less favourable counts. Ids mean nothing
 * but between entries that say the same.
 */
final class DayOrder {

    /** The order, in which entries of equal contents stand by id. */
    static final Comparator<ProgressEntry> ORDER = DayOrder::compare;

    private static final Comparator<EntryKind> KINDS = Comparator.comparing(
                    (EntryKind kind) -> kind == EntryKind.RESUMED)
            .thenComparing(Comparator.naturalOrder());

    private static final Comparator<ProgressEntry> CONTENTS = Comparator.comparing(
                    (ProgressEntry entry) -> entry.part().isEmpty())
            .thenComparing(entry -> entry.part().orElse(""))
            .thenComparing(entry -> entry.progress().orElse(Share.of(0, 1)), Comparator.reverseOrder())
            .thenComparing(entry -> entry.progress().map(Share::toString).orElse(""))
            .thenComparing(
                    entry -> entry.product().map(ProductReference::issuedOn).orElse(LocalDate.MAX))
            .thenComparing(entry ->
                    entry.product().map(product -> product.which().orElse(0)).orElse(0))
            .thenComparing(entry -> entry.due().orElse(LocalDate.MIN))
            .thenComparing(entry -> entry.event().orElse(""))
            .thenComparing(entry -> entry.lead().orElse(""))
            .thenComparing(entry -> entry.agency().orElse(""))
            .thenComparing(ProgressEntry.IN_ORDER);

    private DayOrder() {}

    private static int compare(ProgressEntry one, ProgressEntry other) {
        var order = one.effectiveOn().compareTo(other.effectiveOn());
        order = order != 0 ? order : one.reportedOn().compareTo(other.reportedOn());
        order = order != 0 ? order : KINDS.compare(one.kind(), other.kind());
        return order != 0 ? order : CONTENTS.compare(one, other);
    }

    /** Tells whether nobody knows which of two entries came first. */
    static boolean isOneDay(ProgressEntry one, ProgressEntry other) {
        return one.effectiveOn().equals(other.effectiveOn()) && one.reportedOn().equals(other.reportedOn());
    }
}
