package org.parplan.samples.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What Maven Central asks of a POM, and what a reader of ours may rely on. */
class PomTest {

    private static final Path ROOT = Path.of("..", "..");

    @Test
    void propertiesStandInAlphabeticalOrder() throws Exception {
        var names = children(child(pom(""), "properties")).stream()
                .map(Element::getTagName)
                .toList();
        assertThat(names).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER).doesNotHaveDuplicates();
    }

    @Test
    void theParentSaysWhoseItIsUnderWhichLicenceAndWhere() throws Exception {
        var parent = pom("");
        for (var part : List.of("name", "description", "url", "licenses", "developers", "scm")) {
            assertThat(child(parent, part).getTextContent()).as(part).isNotBlank();
        }
    }

    /** Maven appends a module's name to inherited addresses unless told not to; ours are one repository's. */
    @Test
    void modulesInheritTheAddressesAsTheyAre() throws Exception {
        var parent = pom("");
        assertThat(parent.getAttribute("child.project.url.inherit.append.path")).isEqualTo("false");
        for (var address : List.of("connection", "developerConnection", "url")) {
            var attribute = String.format(Locale.ROOT, "child.scm.%s.inherit.append.path", address);
            assertThat(child(parent, "scm").getAttribute(attribute))
                    .as(attribute)
                    .isEqualTo("false");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "scoring", "reporting"})
    void everyPublishedModuleHasANameADescriptionAndItsSourcesAndJavadoc(String module) throws Exception {
        var pom = pom(module);
        assertThat(child(pom, "name").getTextContent()).startsWith("Parplan ");
        assertThat(child(pom, "description").getTextContent()).endsWith(".");
        assertThat(child(pom, "build").getTextContent()).contains("maven-javadoc-plugin", "maven-source-plugin");
    }

    private static Element pom(String module) throws Exception {
        var file = ROOT.resolve(module).resolve("pom.xml").toFile();
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file)
                .getDocumentElement();
    }

    private static Element child(Element parent, String name) {
        return children(parent).stream()
                .filter(element -> element.getTagName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + name + " in " + parent.getTagName()));
    }

    private static List<Element> children(Node parent) {
        var children = new ArrayList<Element>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }
}
