package stranger;

import java.time.LocalDate;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.text.Language;
import org.parplan.core.text.Labels;
import org.parplan.core.text.Severity;

/** Uses the library on the module path. Ends with an error if anything is not as promised. */
public final class Main {

    private Main() {}

    /**
     * Runs the sample.
     *
     * @param arguments  none
     */
    public static void main(String[] arguments) {
        check(WorkingCalendar.class.getModule().isNamed(), "the library is a named module");
        check(
                ModuleLayer.boot().modules().stream().noneMatch(module -> module.getName() != null
                        && module.getName().contains("jackson")),
                "there is no Jackson here");
        var report = WorkingCalendar.vietnam().previousOrSame(LocalDate.of(2018, 6, 9));
        check(report.equals(LocalDate.of(2018, 6, 8)), "a Saturday is not a working day");
        check(Labels.of(Language.EN).label(Severity.ERROR).equals("Error"), "the labels are in the module");
        System.out.println("modules: on the module path, without Jackson");
    }

    private static void check(boolean holds, String promise) {
        if (!holds) {
            throw new AssertionError("Not as promised: " + promise);
        }
    }
}
