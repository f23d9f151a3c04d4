package org.parplan.samples;

import java.util.List;
import java.util.Set;
import org.parplan.core.progress.EntryKind;
import org.parplan.core.progress.Subject;
import org.parplan.core.progress.SubjectKind;

/** Which cells an entry of a kind needs and may not have: the rules of the library, told by columns. */
final class LedgerRules {

    /** Cells that these kinds need and no other may have. */
    private static final List<Only> ONLY = List.of(
            new Only("progress", Set.of(EntryKind.PROGRESS)),
            new Only("measured", Set.of(EntryKind.MEASURED)),
            new Only("lead", Set.of(EntryKind.REASSIGNED)),
            new Only("due", Set.of(EntryKind.EXTENDED, EntryKind.EXTENSION_REQUESTED)));

    private record Only(String column, Set<EntryKind> kinds) {}

    private LedgerRules() {}

    /**
     * Checks a row.
     *
     * @throws Refusal if a cell is missing or in the way, or the subject is not one of which such a thing is told
     */
    static void check(LedgerRow row, EntryKind kind, Subject subject) {
        if (!fits(kind, subject)) {
            throw new Refusal("cli.row.subject", "kind", kind, "subject", subject);
        }
        for (var only : ONLY) {
            var isNeeded = only.kinds().contains(kind);
            if (row.cell(only.column()).isPresent() != isNeeded) {
                throw isNeeded ? needs(kind, only.column()) : forbids(kind, only.column());
            }
        }
        if (row.cell("productIssuedOn").isPresent() && kind != EntryKind.COMPLETED) {
            throw forbids(kind, "productIssuedOn");
        }
        if (row.cell("event").isPresent() && kind != EntryKind.EVENT_OCCURRED) {
            throw forbids(kind, "event");
        }
        if (row.cell("part").isPresent() && kind == EntryKind.EVENT_OCCURRED) {
            throw forbids(kind, "part");
        }
        if (row.cell("supersedes").equals(row.cell("id"))) {
            throw new Refusal("cli.row.self", "id", row.cell("id").orElseThrow());
        }
        if (kind == EntryKind.CORRECTION && row.cell("supersedes").isEmpty()) {
            throw needs(kind, "supersedes");
        }
        if (kind == EntryKind.REPORT_SENT && row.cell("agency").isEmpty()) {
            throw needs(kind, "agency");
        }
    }

    private static boolean fits(EntryKind kind, Subject subject) {
        return switch (kind) {
            case MEASURED -> subject.kind() == SubjectKind.KPI;
            case REPORT_SENT -> subject.kind() == SubjectKind.REPORT;
            case CORRECTION -> true;
            case NOT_ARISEN -> subject.kind() != SubjectKind.KPI;
            default -> subject.kind() == SubjectKind.TASK;
        };
    }

    private static Refusal needs(EntryKind kind, String column) {
        return new Refusal("cli.row.kind-needs", "kind", kind, "column", column);
    }

    private static Refusal forbids(EntryKind kind, String column) {
        return new Refusal("cli.row.kind-forbids", "kind", kind, "column", column);
    }
}
