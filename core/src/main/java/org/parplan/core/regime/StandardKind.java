package org.parplan.core.regime;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of report that have a short code for each period: Q2, H1, M9, Y, MONTH-03. */
enum StandardKind {
    MONTH(1, 12, "MONTH-%02d"),
    QUARTER(3, 4, "Q%d"),
    HALF_YEAR(6, 2, "H%d"),
    NINE_MONTHS(9, 1, "M9"),
    YEAR(12, 1, "Y");

    private final int months;
    private final int perYear;
    private final String periodForm;

    StandardKind(int months, int perYear, String periodForm) {
        this.months = months;
        this.perYear = perYear;
        this.periodForm = periodForm;
    }

    static Optional<StandardKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(code)).findFirst();
    }

    int months() {
        return months;
    }

    int perYear() {
        return perYear;
    }

    String periodCode(int index) {
        return String.format(Locale.ROOT, periodForm, index);
    }
}
