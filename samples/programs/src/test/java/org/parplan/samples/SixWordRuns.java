package org.parplan.samples;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The runs of six words of each line of the source document, as hashes, so that a text can be compared with the source
 * without the source's sentences being here.
 */
final class SixWordRuns {

    private static final int RUN = 6;

    private final Map<Integer, Set<String>> hashesByLine = new HashMap<>();

    SixWordRuns(String lines) {
        lines.lines().forEach(line -> {
            var tab = line.indexOf('\t');
            hashesByLine.put(
                    Integer.valueOf(line.substring(0, tab)),
                    new HashSet<>(Arrays.asList(line.substring(tab + 1).split(" ", -1))));
        });
    }

    /** The runs of a text that also stand in some line of the source. */
    List<String> sharedWith(String text) {
        var all = hashesByLine.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        return runs(text).stream().filter(run -> all.contains(hash(run))).toList();
    }

    boolean hasLine(int line) {
        return hashesByLine.containsKey(line);
    }

    static List<String> runs(String text) {
        var words = List.of(Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .split(" ", -1));
        var runs = new ArrayList<String>();
        for (var i = 0; i + RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
        return runs;
    }

    static String hash(String run) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(run.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
