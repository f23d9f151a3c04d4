package stranger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.parplan.core.agency.Agency;
import org.parplan.core.regime.ReportingRegime;
import org.parplan.core.json.ParplanJson;
import org.parplan.core.json.ParplanModule;

/** Uses the library with Jackson 2 on the module path. Ends with an error if anything is not as promised. */
public final class Main {

    private Main() {}

    /**
     * Runs the sample.
     *
     * @param arguments  none
     * @throws JsonProcessingException if the library's documents cannot be read
     */
    public static void main(String[] arguments) throws JsonProcessingException {
        var mapper = new ObjectMapper().registerModule(new ParplanModule());
        var json = "{\"code\":\"x\",\"name\":\"Báo cáo\",\"effectiveFrom\":\"2018-01-05\",\"senders\":"
                + "[{\"kind\":\"AGENCY\",\"wording\":\"Sở Nội vụ\"}],\"source\":\"V\"}";
        var regime = mapper.readValue(json, ReportingRegime.class);
        check(regime.senders().equals(List.of(Agency.of("Sở Nội vụ"))), "nothing need be opened to Jackson");
        check(mapper.writeValueAsString(regime).equals(json), "what is read is written the same");
        check(ReportingRegime.class.getModule().isNamed(), "the library is a named module");
        check(ParplanJson.read(json, ReportingRegime.class).equals(regime), "the front door agrees");
        check(ParplanJson.planSchema().contains("2020-12"), "the schema is in the module");
        System.out.println("modules2: on the module path, with Jackson 2");
    }

    private static void check(boolean holds, String promise) {
        if (!holds) {
            throw new AssertionError("Not as promised: " + promise);
        }
    }
}
