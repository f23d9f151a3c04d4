package org.parplan.core.progress;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was said of one part of a task on one day, as far as what follows may contradict it. */
final class OneDay {

    private final ProgressEntry first;
    private final Map<Integer, ProgressEntry> products = new HashMap<>();
    private @Nullable ProgressEntry handedIn;
    private @Nullable ProgressEntry progress;
    private @Nullable ProgressEntry excluding;

    OneDay(ProgressEntry first) {
        this.first = first;
    }

    boolean isOf(ProgressEntry entry) {
        return DayOrder.isOneDay(first, entry);
    }

    /** Takes in an entry that counts; returns the one before it that says otherwise, so that their order matters. */
    Optional<ProgressEntry> next(ProgressEntry entry) {
        return Optional.ofNullable(contradicted(entry));
    }

    private @Nullable ProgressEntry contradicted(ProgressEntry entry) {
        return switch (entry.kind()) {
            case PROGRESS -> progress(entry);
            case COMPLETED -> {
                handedIn = entry;
                yield product(entry);
            }
            case CONFIRMED -> {
                handedIn = entry;
                yield null;
            }
            case RETURNED -> handedIn;
            case SUSPENDED, CANCELLED, NOT_ARISEN -> {
                var before = excluding;
                excluding = entry;
                yield before == null || before.kind() == entry.kind() ? null : before;
            }
            case RESUMED -> excluding;
            default -> null;
        };
    }

    /** Several agencies may be at different points of one work; one agency is at one. */
    private @Nullable ProgressEntry progress(ProgressEntry entry) {
        var before = progress;
        progress = entry;
        var share = entry.progress().orElseThrow();
        if (share.part() >= share.whole()) {
            handedIn = entry;
        }
        return before == null
                        || before.progress().equals(entry.progress())
                        || !before.agency().equals(entry.agency())
                ? null
                : before;
    }

    private @Nullable ProgressEntry product(ProgressEntry entry) {
        var product = entry.product().orElse(null);
        if (product == null) {
            return null;
        }
        var before = products.put(product.which().orElse(1), entry);
        return before == null
                        || before.product()
                                .filter(one -> one.issuedOn().equals(product.issuedOn()))
                                .isPresent()
                ? null
                : before;
    }
}
