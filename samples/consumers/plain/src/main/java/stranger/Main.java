package stranger;

import java.time.LocalDate;
import org.parplan.core.budget.Funding;
import org.parplan.core.budget.Vnd;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.text.Language;

/** Uses the library without Jackson. Ends with an error if anything is not as promised. */
public final class Main {

    private Main() {}

    /**
     * Runs the sample.
     *
     * @param arguments  none
     */
    public static void main(String[] arguments) {
        var report = WorkingCalendar.vietnam().previousOrSame(LocalDate.of(2018, 6, 9));
        check(report.equals(LocalDate.of(2018, 6, 8)), "a Saturday is not a working day");

        var funding = Funding.read("100", 1_000_000);
        check(
                funding.orElseThrow().equals(new Funding.Amount(Vnd.parse("100.000.000 đồng"))),
                "a bare number counts the column's unit");
        check(
                Funding.read("xin ý kiến", 1_000_000).problems().get(0).in(Language.EN)
                        .equals("\"xin ý kiến\" was not understood; it is kept as written."),
                "what is not understood says so");
        check(isAbsent("com.fasterxml.jackson.databind.ObjectMapper"), "there is no Jackson here");
        System.out.println("plain: parplan-core alone is enough");
    }

    private static boolean isAbsent(String type) {
        try {
            Class.forName(type);
            return false;
        } catch (ClassNotFoundException e) {
            return true;
        }
    }

    private static void check(boolean holds, String promise) {
        if (!holds) {
            throw new AssertionError("Not as promised: " + promise);
        }
    }
}
