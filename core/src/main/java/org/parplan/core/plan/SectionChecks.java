package org.parplan.core.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parplan.core.kpi.Target;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;

/** What can be wrong in the body of a plan: its numbering, its lists, its targets, its links to tasks. */
final class SectionChecks {

    private final Plan plan;
    private final PlanValidation found;
    private final Set<String> taskIds;
    private final Set<String> fieldsWithLostRows;
    private final Set<OutlineNumber> numbers = new HashSet<>();

    SectionChecks(Plan plan, PlanValidation found) {
        this.plan = plan;
        this.found = found;
        this.taskIds = plan.tasks().stream().map(Task::id).collect(Collectors.toSet());
        this.fieldsWithLostRows = plan.losses().stream()
                .filter(loss -> loss.what() == LostText.ROWS)
                .map(Loss::field)
                .collect(Collectors.toSet());
    }

    void run() {
        sections("/sections", plan.sections());
    }

    private void sections(String path, List<Section> sections) {
        for (var i = 0; i < sections.size(); i++) {
            var section = sections.get(i);
            var at = path + "/" + i;
            if (!numbers.add(section.number())) {
                found.add(Problem.of(ProblemCode.DUPLICATE_NUMBER)
                        .with("number", section.number())
                        .at(at + "/number"));
            }
            if (i > 0) {
                gap(sections.get(i - 1).number(), section.number(), at);
            }
            for (var j = 0; j < section.provisions().size(); j++) {
                provision(section, j, at + "/provisions/" + j);
            }
            sections(at + "/sections", section.sections());
        }
    }

    private void gap(OutlineNumber before, OutlineNumber after, String path) {
        for (var missing = before.ordinal() + 1; missing < after.ordinal(); missing++) {
            found.add(Problem.of(ProblemCode.NUMBERING_GAP)
                    .with("before", before)
                    .with("after", after)
                    .with("missing", after.sibling(missing))
                    .at(path + "/number"));
        }
    }

    private void provision(Section section, int index, String path) {
        var provision = section.provisions().get(index);
        var address = section.number() + "/" + (index + 1);
        if (provision.lost().equals(Optional.of(LostText.LIST))) {
            found.add(Problem.of(ProblemCode.LIST_MISSING)
                    .with("provision", address)
                    .with(
                            "line",
                            provision.line().isPresent() ? provision.line().getAsInt() : "?")
                    .at(path));
        }
        found.references(path + "/references", provision.references());
        found.duplicates(provision.targets().stream().map(Target::key).toList(), i -> path + "/targets/" + i + "/key");
        found.vagueTargets(path + "/targets", address, provision.targets());
        for (var i = 0; i < provision.tasks().size(); i++) {
            if (!taskIds.contains(provision.tasks().get(i))) {
                found.add(Problem.of(ProblemCode.TASK_NOT_FOUND)
                        .with("task", provision.tasks().get(i))
                        .at(path + "/tasks/" + i));
            }
        }
        if (provision.tasks().isEmpty() && isDutyOfAWholeField(section.number())) {
            found.add(Problem.of(ProblemCode.DUTY_WITHOUT_TASK)
                    .with("provision", address)
                    .with("title", provision.title())
                    .at(path));
        }
    }

    /** Whether the appendix rows of the field that this section lays down are all at hand. */
    private boolean isDutyOfAWholeField(OutlineNumber number) {
        return plan.fields().stream()
                .filter(field -> !fieldsWithLostRows.contains(field.code()))
                .anyMatch(field -> field.section().filter(number::isWithin).isPresent());
    }
}
