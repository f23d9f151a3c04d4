package org.parplan.core.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.parplan.core.text.Explanation;

/** Tells why days are worked or not: entries one by one, weekend days without an entry by the run. */
final class DayExplanations {

    private DayExplanations() {}

    static List<Explanation> of(
            LocalDate startInclusive, LocalDate endInclusive, List<CalendarEntry> entries, WeeklyRest rest) {
        var told = new ArrayList<Explanation>();
        var weekend = new ArrayList<String>();
        var next = 0;
        for (var day = startInclusive; !day.isAfter(endInclusive); day = day.plusDays(1)) {
            var entered = next < entries.size() && entries.get(next).date().equals(day);
            if (!entered && rest.includes(day)) {
                weekend.add(day.toString());
                continue;
            }
            tell(weekend, told);
            if (entered) {
                told.add(of(entries.get(next++)));
            }
        }
        tell(weekend, told);
        return List.copyOf(told);
    }

    private static void tell(List<String> weekend, List<Explanation> told) {
        if (!weekend.isEmpty()) {
            told.add(Explanation.of("calendar.weekend").with("days", String.join(",", weekend)));
            weekend.clear();
        }
    }

    private static Explanation of(CalendarEntry entry) {
        var told = Explanation.of("calendar.entry")
                .with("date", entry.date())
                .with("nameVi", entry.nameVi())
                .with("nameEn", entry.nameEn())
                .with("kind", entry.kind())
                .with("certainty", entry.certainty());
        var based = entry.source().map(told::basedOn).orElse(told);
        return entry.assumption()
                .map(assumption ->
                        based.because(Explanation.of("calendar.assumption").with("assumption", assumption)))
                .orElse(based);
    }
}
