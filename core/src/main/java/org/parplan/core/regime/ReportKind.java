package org.parplan.core.regime;

import org.jspecify.annotations.Nullable;

/**
 * A kind of periodic report by the stretch of the year it tells of, such as {@code QUARTER}: how many months, and how
 * many such stretches there are in a year, counted from January.
 *
 * <p>The kinds below are written by their code. A regime may have kinds of its own, written with their figures:
 * {@code TERM:4x3} is four months, three times a year.
 *
 * @param code the kind's code, in capital letters, digits and underscores
 * @param months how many months one report tells of
 * @param perYear how many such reports there are in a year
 */
public record ReportKind(String code, int months, int perYear) {

    /** A report each month. */
    public static final ReportKind MONTH = of(StandardKind.MONTH);

    /** A report each quarter. */
    public static final ReportKind QUARTER = of(StandardKind.QUARTER);

    /** A report for six months; many regimes ask for the first half of the year only. */
    public static final ReportKind HALF_YEAR = of(StandardKind.HALF_YEAR);

    /** A report for January to September. */
    public static final ReportKind NINE_MONTHS = of(StandardKind.NINE_MONTHS);

    /** A report for the year. */
    public static final ReportKind YEAR = of(StandardKind.YEAR);

    /**
     * Makes a kind of one's own.
     *
     * @param code  the code, such as {@code TERM}
     * @param months  how many months one report tells of
     * @param perYear  how many such reports there are in a year
     * @throws IllegalArgumentException if the code has another form, the reports do not fit into a year, or the code is
     *     a standard kind's with other figures
     */
    public ReportKind {
        if (!isCode(code)) {
            throw new IllegalArgumentException("Code of a report kind must be capital letters, digits and underscores,"
                    + " such as QUARTER, but was \"" + code + "\"");
        }
        if (months < 1 || perYear < 1 || (long) months * perYear > 12) {
            throw new IllegalArgumentException("Reports of kind %s must fit into a year, but were %s of %s months"
                    .formatted(code, perYear, months));
        }
        var standard = StandardKind.of(code);
        if (standard.isPresent()
                && (standard.get().months() != months || standard.get().perYear() != perYear)) {
            throw new IllegalArgumentException("Reports of kind %s must be %s of %s months, but were %s of %s months"
                    .formatted(code, standard.get().perYear(), standard.get().months(), perYear, months));
        }
    }

    private static ReportKind of(StandardKind kind) {
        return new ReportKind(kind.name(), kind.months(), kind.perYear());
    }

    /**
     * Obtains a kind from the text that {@link #toString()} writes.
     *
     * @param text  a standard code such as {@code QUARTER}, or code and figures such as {@code TERM:4x3}
     * @return the kind
     * @throws IllegalArgumentException if the text has another form
     */
    public static ReportKind parse(String text) {
        var colon = text.indexOf(':');
        var cross = text.indexOf('x', colon + 1);
        if (colon < 0 || cross < 0) {
            return StandardKind.of(text).map(ReportKind::of).orElseThrow(() -> malformed(text, null));
        }
        try {
            var months = Integer.parseInt(text.substring(colon + 1, cross));
            var perYear = Integer.parseInt(text.substring(cross + 1));
            var kind = new ReportKind(text.substring(0, colon), months, perYear);
            if (!kind.toString().equals(text)) {
                throw malformed(text, null);
            }
            return kind;
        } catch (NumberFormatException e) {
            throw malformed(text, e);
        }
    }

    /**
     * Tells whether this is one of the kinds that are written by their code alone, and that have labels.
     *
     * @return true for the constants of this type
     */
    public boolean isStandard() {
        return StandardKind.of(code).isPresent();
    }

    /** Returns the code, for a kind of one's own with its figures, which {@link #parse(String)} reads back. */
    @Override
    public String toString() {
        return isStandard() ? code : "%s:%sx%s".formatted(code, months, perYear);
    }

    private static boolean isCode(String code) {
        return !code.isEmpty()
                && code.charAt(0) >= 'A'
                && code.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_');
    }

    private static IllegalArgumentException malformed(String text, @Nullable Exception cause) {
        return new IllegalArgumentException("Report kind must be written such as QUARTER or TERM:4x3: " + text, cause);
    }
}
