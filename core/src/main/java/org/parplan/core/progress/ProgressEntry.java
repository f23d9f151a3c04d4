package org.parplan.core.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import org.parplan.core.kpi.Measurement;
import org.parplan.core.kpi.Share;

/**
 * One thing that was reported: what happened to a task, an indicator or a report, from which day it is true, and on
 * which day it became known.
 *
 * <p>Entries are never changed. One that was wrong is superseded by another, or by a {@link EntryKind#CORRECTION}, which
 * leaves nothing in its place.
 *
 * <pre>{@code
 * var done = ProgressEntry.builder()
 *         .id("2018-0412")
 *         .subject(Subject.task("3.2"))
 *         .agency("vp-ubnd-tinh")
 *         .kind(EntryKind.COMPLETED)
 *         .effectiveOn(LocalDate.of(2018, 4, 20))
 *         .reportedOn(LocalDate.of(2018, 4, 24))
 *         .product(ProductReference.of(LocalDate.of(2018, 4, 20)))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract class ProgressEntry {

    /** The order in which entries are told: by effective day, reported day, kind and id; of entries that clash by their text. */
    public static final Comparator<ProgressEntry> IN_ORDER = ProgressEntry::compare;

    ProgressEntry() {}

    /** One comparison after the other, since a chain of comparators costs a call for each link. */
    private static int compare(ProgressEntry one, ProgressEntry other) {
        var order = one.effectiveOn().compareTo(other.effectiveOn());
        order = order != 0 ? order : one.reportedOn().compareTo(other.reportedOn());
        order = order != 0 ? order : one.kind().compareTo(other.kind());
        order = order != 0 ? order : one.id().compareTo(other.id());
        return order != 0 || one.equals(other) ? order : one.toString().compareTo(other.toString());
    }

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The caller's id, by which an entry that comes twice is one.
     *
     * @return the id
     */
    public abstract String id();

    /**
     * The id of the entry that this one takes the place of.
     *
     * @return the id; needed for a correction
     */
    public abstract Optional<String> supersedes();

    /**
     * What it tells of.
     *
     * @return the subject
     */
    public abstract Subject subject();

    /**
     * Who says so, or whom it is about where a group or several lead: the agency's code, or without a registry its words.
     * An extension of one of several is that agency's only.
     *
     * @return the agency; needed for a report sent
     */
    public abstract Optional<String> agency();

    /**
     * Which part of the task it tells of, as {@link PartStatus#of()} writes it, where the agency and the day do not say.
     *
     * @return the part
     */
    public abstract Optional<String> part();

    /**
     * The day from which it is true.
     *
     * @return the day
     */
    public abstract LocalDate effectiveOn();

    /**
     * The day on which it became known.
     *
     * @return the day; the effective one unless given
     */
    @Value.Default
    public LocalDate reportedOn() {
        return effectiveOn();
    }

    /**
     * What happened.
     *
     * @return the kind
     */
    public abstract EntryKind kind();

    /**
     * How far the work has come, for {@link EntryKind#PROGRESS}.
     *
     * @return the share, such as 60/100, or 200/262 members
     */
    public abstract Optional<Share> progress();

    /**
     * The product, for {@link EntryKind#COMPLETED}.
     *
     * @return the product
     */
    public abstract Optional<ProductReference> product();

    /**
     * The date asked for or granted, for {@link EntryKind#EXTENSION_REQUESTED} and {@link EntryKind#EXTENDED}.
     *
     * @return the last day that counts
     */
    public abstract Optional<LocalDate> due();

    /**
     * Which event happened, for {@link EntryKind#EVENT_OCCURRED}, as the plan words it.
     *
     * @return the event; needed only where the task waits for several
     */
    public abstract Optional<String> event();

    /**
     * Who leads now, for {@link EntryKind#REASSIGNED}.
     *
     * @return the agency's code, or without a registry its words
     */
    public abstract Optional<String> lead();

    /**
     * What was measured, for {@link EntryKind#MEASURED}.
     *
     * @return the measurement
     */
    public abstract Optional<Measurement> measurement();

    /**
     * The document it rests on, as cited.
     *
     * @return the document, if it is known
     */
    public abstract Optional<String> document();

    /**
     * What stands in the way (<i>khó khăn, vướng mắc</i>).
     *
     * @return the difficulties as reported
     */
    public abstract Optional<String> difficulties();

    /**
     * What the agency proposes (<i>kiến nghị, đề xuất</i>).
     *
     * @return the proposals as reported
     */
    public abstract Optional<String> proposals();

    @Value.Check
    void check() {
        require(progress().isPresent(), kind() == EntryKind.PROGRESS, "progress, such as 60/100,");
        require(measurement().isPresent(), kind() == EntryKind.MEASURED, "measurement");
        require(lead().isPresent(), kind() == EntryKind.REASSIGNED, "lead");
        require(due().isPresent(), kind().isExtension(), "due, such as 2018-08-31,");
        if (event().isPresent() && kind() != EntryKind.EVENT_OCCURRED) {
            throw wrong("must not have event");
        }
        if (part().isPresent() && kind() == EntryKind.EVENT_OCCURRED) {
            throw wrong("must not have part, for it is of the whole task");
        }
        if (product().isPresent() && kind() != EntryKind.COMPLETED) {
            throw wrong("must not have product");
        }
        if (product()
                .filter(product -> product.issuedOn().isAfter(effectiveOn()))
                .isPresent()) {
            throw wrong("must be effective from the day of its product on, but is on " + effectiveOn());
        }
        if (kind() == EntryKind.CORRECTION && supersedes().isEmpty()) {
            throw wrong("must say what it supersedes");
        }
        if (supersedes().filter(id()::equals).isPresent()) {
            throw wrong("must not supersede itself");
        }
        if (kind() == EntryKind.REPORT_SENT && agency().isEmpty()) {
            throw wrong("must have agency");
        }
        checkSubject();
    }

    private void checkSubject() {
        var fits = switch (kind()) {
            case MEASURED -> subject().kind() == SubjectKind.KPI;
            case REPORT_SENT -> subject().kind() == SubjectKind.REPORT;
            case CORRECTION -> true;
            case NOT_ARISEN -> subject().kind() != SubjectKind.KPI;
            default -> subject().kind() == SubjectKind.TASK;
        };
        if (!fits) {
            throw wrong("must not tell of %s".formatted(subject()));
        }
    }

    private void require(boolean has, boolean needs, String what) {
        if (has != needs) {
            throw wrong(
                    "%s have %s".formatted(needs ? "must" : "must not", what).replaceAll(",$", ""));
        }
    }

    private IllegalArgumentException wrong(String rule) {
        return new IllegalArgumentException("Entry %s of kind %s %s".formatted(id(), kind(), rule));
    }

    /** Collects the parts of a {@link ProgressEntry}. */
    public static final class Builder extends ImmutableProgressEntry.Builder {
        Builder() {}
    }
}
