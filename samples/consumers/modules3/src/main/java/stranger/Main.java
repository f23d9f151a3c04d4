package stranger;

import java.util.List;
import org.parplan.core.agency.Agency;
import org.parplan.core.regime.ReportingRegime;
import org.parplan.core.json3.Parplan3Module;
import tools.jackson.databind.json.JsonMapper;

/** Uses the library with Jackson 3 on the module path. Ends with an error if anything is not as promised. */
public final class Main {

    private Main() {}

    /**
     * Runs the sample.
     *
     * @param arguments  none
     */
    public static void main(String[] arguments) {
        var mapper = JsonMapper.builder().addModule(new Parplan3Module()).build();
        var json = "{\"code\":\"x\",\"name\":\"Báo cáo\",\"effectiveFrom\":\"2018-01-05\",\"senders\":"
                + "[{\"kind\":\"AGENCY\",\"wording\":\"Sở Nội vụ\"}],\"source\":\"V\"}";
        var regime = mapper.readValue(json, ReportingRegime.class);
        check(regime.senders().equals(List.of(Agency.of("Sở Nội vụ"))), "nothing need be opened to Jackson");
        check(mapper.writeValueAsString(regime).equals(json), "what is read is written the same");
        check(ReportingRegime.class.getModule().isNamed(), "the library is a named module");
        System.out.println("modules3: on the module path, with Jackson 3");
    }

    private static void check(boolean holds, String promise) {
        if (!holds) {
            throw new AssertionError("Not as promised: " + promise);
        }
    }
}
