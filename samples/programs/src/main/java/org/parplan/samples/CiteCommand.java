package org.parplan.samples;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parplan.core.legal.Citation;
import org.parplan.core.legal.LegalReference;
import org.parplan.core.text.Labels;
import org.parplan.core.text.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds the documents that a text refers to, such as {@code Quyết định số 225/QĐ-TTg ngày 04/2/2016}. */
@Command(
        name = "cite",
        description = "Finds the documents that a text refers to.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class CiteCommand extends AnsweringCommand {

    @Parameters(paramLabel = "TEXT", description = "Any text, such as \"theo Nghị quyết số 18-NQ/TW\".")
    private String text = "";

    @Option(
            names = "--issuer",
            paramLabel = "NAME",
            description = "Who speaks, such as \"UBND tỉnh Hà Tĩnh\": whose acts are meant where no issuer is named.")
    private String issuer = "";

    /** Where each line of the text begins, found when a problem first asks. */
    private final List<Integer> lineStarts = new ArrayList<>();

    @Override
    public Integer call() {
        var references = LegalReference.findAll(text, issuer);
        var standards = LegalReference.findStandards(text);
        if (output().isJson()) {
            out().println(Answers.json(json(references, standards)));
        } else {
            print(references, standards, out());
        }
        return Problem.anyError(references.stream().flatMap(this::problems).toList()) ? Parplan.PROBLEMS : Parplan.DONE;
    }

    private Map<String, Object> json(List<Citation> references, List<Citation> standards) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("references", references.stream().map(this::reference).toList());
        answer.put("standards", standards.stream().map(this::reference).toList());
        return answer;
    }

    private Map<String, @Nullable Object> reference(Citation citation) {
        var read = citation.reading().value();
        var year = read.map(LegalReference::year);
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("text", citation.text());
        answer.put("number", read.flatMap(LegalReference::number).orElse(null));
        answer.put(
                "year", year.isPresent() && year.get().isPresent() ? year.get().getAsInt() : null);
        answer.put("symbol", read.flatMap(LegalReference::symbol).orElse(null));
        answer.put("type", read.flatMap(LegalReference::type).orElse(null));
        answer.put("issuer", read.flatMap(LegalReference::issuer).orElse(null));
        answer.put(
                "date",
                read.flatMap(LegalReference::date).map(LocalDate::toString).orElse(null));
        answer.put("problems", Answers.problems(problems(citation).toList(), output().labels()));
        return answer;
    }

    private void print(List<Citation> references, List<Citation> standards, PrintWriter out) {
        var labels = output().labels();
        out.println(labels.message("cli.cite.found", Map.of("acts", Integer.toString(references.size()))));
        references.forEach(citation -> print(citation, told(citation, labels), out));
        standards.forEach(citation -> print(citation, toldOfStandard(citation, labels), out));
    }

    private void print(Citation citation, String told, PrintWriter out) {
        var labels = output().labels();
        out.println("  " + told);
        problems(citation)
                .forEach(problem -> out.println("    " + labels.label(problem.severity()) + ": " + problem.in(labels)));
    }

    private static String told(Citation citation, Labels labels) {
        var text = citation.reading().wording().normalised();
        return citation.reading()
                .value()
                .map(read -> labels.message(
                        "cli.cite.reference",
                        Map.of(
                                "text", text,
                                "designation", read.designation(),
                                "date", part("date", read.date().map(LocalDate::toString), labels),
                                "issuer", part("issuer", read.issuer(), labels))))
                .orElseGet(() -> labels.message("cli.cite.unread", Map.of("text", text)));
    }

    private static String part(String name, Optional<String> value, Labels labels) {
        return value.map(given -> labels.message("cli.cite." + name, Map.of(name, given)))
                .orElse("");
    }

    private static String toldOfStandard(Citation citation, Labels labels) {
        return labels.message(
                "cli.cite.standard",
                Map.of(
                        "text", citation.reading().wording().normalised(),
                        "designation", citation.reading().orElseThrow().designation()));
    }

    /** The problems of a reference, each at the line and column where the reference begins. */
    private Stream<Problem> problems(Citation citation) {
        var problems = citation.reading().problems();
        return problems.isEmpty()
                ? Stream.empty()
                : problems.stream().map(problem -> problem.at(place(citation.start())));
    }

    private String place(int start) {
        if (lineStarts.isEmpty()) {
            lineStarts.add(0);
            for (var end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
                lineStarts.add(end + 1);
            }
        }
        var found = Collections.binarySearch(lineStarts, start);
        var line = found >= 0 ? found : -found - 2;
        return (line + 1) + ":" + (start - lineStarts.get(line) + 1);
    }
}
