package org.parplan.samples;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parplan.core.budget.Funding;
import org.parplan.core.budget.FundingKind;
import org.parplan.core.json.ParplanJson;
import org.parplan.core.kpi.Member;
import org.parplan.core.legal.LegalReference;
import org.parplan.core.plan.Marker;
import org.parplan.core.plan.Plan;
import org.parplan.core.plan.Provision;
import org.parplan.core.plan.Task;
import org.parplan.core.plan.UnlinkedTask;
import org.parplan.core.regime.ReportingRegimes;
import org.parplan.core.text.Problem;
import org.parplan.core.text.Reading;

/** The bundled plan against what the inventory of its source says. */
class Hatinh2018Test {

    private static final Plan PLAN = BundledPlan.HATINH_2018.plan();

    @Test
    void isBundledAsTheLibraryWritesIt() {
        assertThat(ParplanJson.write(PLAN)).isEqualTo(BundledPlan.HATINH_2018.json());
    }

    @Test
    void reportsAsTheRegimeOfThatNameThatComesWithTheLibrary() {
        assertThat(PLAN.reporting()).isEqualTo(ReportingRegimes.vietnam().regime("hatinh-2018"));
    }

    @Test
    void hasTheProblemsWorkedOutBeforehandAndNoOther() {
        var expected = Resources.rows("hatinh-2018-problems.csv").stream()
                .map(row -> String.join(" ", row))
                .toList();

        assertThat(PLAN.problems().stream().map(Hatinh2018Test::row)).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static String row(Problem problem) {
        return problem.code() + " " + problem.severity() + " " + problem.kind() + " " + subject(problem);
    }

    private static String subject(Problem problem) {
        return switch (problem.code()) {
            case NUMBERING_GAP -> argument(problem, "missing");
            case ROWS_LOST -> argument(problem, "field") + " " + argument(problem, "extent");
            case FRAGMENT -> argument(problem, "line");
            case ASSUMED_NUMERAL -> task(problem).number() + " " + argument(problem, "printed");
            case TOTAL_INCOMPLETE -> argument(problem, "statement");
            case MALFORMED_DATE, MALFORMED_NUMBER -> argument(problem, "printed");
            case VAGUE_TARGET -> argument(problem, "target");
            case LIST_MISSING, DUTY_WITHOUT_TASK -> argument(problem, "provision");
            default -> argument(problem, "task");
        };
    }

    private static String argument(Problem problem, String name) {
        return problem.arguments().getOrDefault(name, "?");
    }

    private static Task task(Problem problem) {
        return PLAN.tasks().get(Integer.parseInt(problem.path().split("/", -1)[2]));
    }

    @Test
    void entitlesEveryProvisionInWordsOfItsOwn() {
        var source = new SixWordRuns(Resources.text("hatinh-2018-six-word-hashes.txt"));

        assertThat(provisions()).allSatisfy(provision -> {
            assertThat(provision.line()).as(provision.title()).isPresent();
            assertThat(source.sharedWith(provision.title()))
                    .as(provision.title())
                    .isEmpty();
        });
        assertThat(source.sharedWith("Có giải pháp hiệu quả để tăng cường hơn nữa"))
                .isNotEmpty();
    }

    @Test
    void holdsEveryBulletOfPartTwo() {
        var bullets = PLAN.section("II")
                .all()
                .flatMap(section -> section.provisions().stream())
                .filter(provision -> provision.marker() != Marker.PARAGRAPH)
                .toList();

        assertThat(bullets)
                .hasSize(65)
                .extracting(provision -> provision.line().getAsInt())
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void linksEveryTaskToAProvisionOrSaysWhyNot() {
        var linked = provisions().stream()
                .flatMap(provision -> provision.tasks().stream())
                .toList();
        var excused = PLAN.unlinked().stream().map(UnlinkedTask::task).toList();

        assertThat(PLAN.tasks()).extracting(Task::id).allMatch(id -> linked.contains(id) ^ excused.contains(id));
        assertThat(PLAN.unlinked()).extracting(UnlinkedTask::reason).noneMatch(String::isBlank);
    }

    /** The inventory's table of leads (its section 8). */
    @Test
    void namesTheLeadsThatTheAppendixNames() {
        var byLeads = PLAN.tasks().stream()
                .collect(Collectors.groupingBy(
                        task -> task.leads().stream()
                                .map(lead -> lead.wording().normalised())
                                .collect(Collectors.joining(" + ")),
                        Collectors.counting()));

        assertThat(byLeads)
                .isEqualTo(Map.ofEntries(
                        entry("Văn phòng UBND tỉnh", 6L),
                        entry("Sở Nội vụ", 10L),
                        entry("Sở Tài chính", 5L),
                        entry("Sở Thông tin và Truyền thông", 7L),
                        entry("Sở Tư pháp", 1L),
                        entry("Các cơ quan HCNN", 2L),
                        entry("Chi cục TCĐLCL", 1L),
                        entry("Chi cục TCĐLCL + Đơn vị tư vấn", 1L),
                        entry("Các sở, ban, ngành cấp tỉnh + UBND cấp huyện và cấp xã", 1L),
                        entry("UBND các phường, xã NTM", 1L),
                        entry("Các đơn vị cấp 2", 1L)));
    }

    @Test
    void keepsFundingApartAsTheCellsDo() {
        var byKind = PLAN.tasks().stream()
                .collect(Collectors.groupingBy(
                        task -> task.funding().value().map(Funding::kind),
                        Collectors.mapping(Task::number, Collectors.toList())));

        assertThat(byKind.get(Optional.of(FundingKind.AMOUNT))).containsExactly("3.4", "3.6");
        assertThat(byKind.get(Optional.of(FundingKind.BY_NORM))).containsExactly("3.2", "4.2", "7.6");
        assertThat(byKind.get(Optional.of(FundingKind.BY_APPROVED_SCHEME))).containsExactly("4.3", "7.7", "7.8");
        assertThat(byKind.get(Optional.of(FundingKind.SEPARATE_ESTIMATE))).containsExactly("3.7", "5.2", "7.1", "7.9");
        assertThat(byKind.get(Optional.of(FundingKind.NOT_STATED)))
                .containsExactly("3.8", "7.2", "7.3", "7.4", "7.5", "7.10", "7.11", "7.12", "7.13", "7.14");
        assertThat(byKind).doesNotContainKey(Optional.empty());
    }

    /** The inventory counts 41 mentions with a number of 30 acts, and one law cited by name. */
    @Test
    void refersToThirtyActsInFortyOneMentionsAndToOneLawByName() {
        var references = references().map(Reading::orElseThrow).toList();
        var numbered = references.stream()
                .filter(reference -> reference.number().isPresent())
                .toList();

        assertThat(numbered).hasSize(41);
        assertThat(numbered.stream().map(LegalReference::designation).distinct())
                .hasSize(30);
        assertThat(references)
                .filteredOn(reference -> reference.number().isEmpty())
                .extracting(LegalReference::designation)
                .containsExactly("Luật Ban hành văn bản quy phạm pháp luật");
    }

    @Test
    void inventsNoNameForAMemberOfACountedSet() {
        var members = PLAN.kpis().stream()
                .flatMap(kpi -> kpi.target().members().stream())
                .toList();

        assertThat(members).isNotEmpty().allMatch(Member::placeholder);
        assertThat(members).extracting(Member::name).allMatch(name -> name.contains("không nêu tên"));
    }

    @Test
    void marksWhatIsInferredAndSaysWhy() {
        Predicate<Task> proposingIsLeads = task -> task.proposing().equals(task.leads());
        var reasons =
                PLAN.inferences().stream().map(inference -> inference.of()).toList();

        assertThat(PLAN.tasks())
                .allMatch(proposingIsLeads)
                .allMatch(task -> task.inferred().contains("proposing"));
        assertThat(PLAN.tasks()).allMatch(task -> reasons.containsAll(task.inferred()));
        assertThat(PLAN.fields())
                .filteredOn(field -> field.inferred())
                .extracting(field -> field.code())
                .containsExactly("1", "2");
    }

    private static List<Provision> provisions() {
        return PLAN.allSections()
                .flatMap(section -> section.provisions().stream())
                .toList();
    }

    private static Stream<Reading<LegalReference>> references() {
        var all = new ArrayList<>(PLAN.bases());
        provisions().forEach(provision -> all.addAll(provision.references()));
        PLAN.tasks().forEach(task -> all.addAll(task.references()));
        return all.stream();
    }
}
