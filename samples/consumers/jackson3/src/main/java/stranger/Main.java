package stranger;

import java.util.List;
import org.parplan.core.agency.Agency;
import org.parplan.core.regime.ReportingRegime;
import org.parplan.core.json.JsonRefusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Uses the library with Jackson 3, and without Jackson 2. Ends with an error if anything is not as promised. */
public final class Main {

    private Main() {}

    /**
     * Runs the sample.
     *
     * @param arguments  none
     */
    public static void main(String[] arguments) {
        var mapper = JsonMapper.builder().findAndAddModules().build();
        var json = "{\"code\":\"x\",\"name\":\"Báo cáo\",\"effectiveFrom\":\"2018-01-05\",\"senders\":"
                + "[{\"kind\":\"AGENCY\",\"wording\":\"Sở Nội vụ\"}],\"source\":\"V\"}";
        var regime = mapper.readValue(json, ReportingRegime.class);
        check(regime.senders().equals(List.of(Agency.of("Sở Nội vụ"))), "a variant is told by its kind");
        check(regime.effectiveTo().isEmpty(), "what is absent is read as absent");
        check(mapper.writeValueAsString(regime).equals(json), "what is read is written the same");

        var own = mapper.readValue("{\"regime\":" + json + ",\"note\":\"ours\"}", Own.class);
        check(own.equals(new Own(regime, "ours")), "Parplan's types are read inside types of one's own");
        try {
            mapper.readValue(json.replace("2018-01-05", "2018-02-30"), ReportingRegime.class);
            check(false, "a day that is not is refused");
        } catch (JacksonException e) {
            check(
                    e.getCause() instanceof JsonRefusal refusal
                            && refusal.problem().path().equals("/effectiveFrom"),
                    "a refusal says where");
        }
        System.out.println("jackson3: found and added");
    }

    /** A type of one's own with one of Parplan's in it. */
    record Own(ReportingRegime regime, String note) {}

    private static void check(boolean holds, String promise) {
        if (!holds) {
            throw new AssertionError("Not as promised: " + promise);
        }
    }
}
