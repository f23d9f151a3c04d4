package org.parplan.core.legal;

import java.util.Optional;

/**
 * Who speaks in a text, such as {@code UBND tỉnh Hà Tĩnh}: whose acts are meant where no issuer is named, and which
 * province {@code UBND tỉnh} is of.
 */
final class HomeIssuer {

    private static final Phrases LEVELS =
            Phrases.of("tỉnh", "thành phố", "huyện", "thị xã", "quận", "xã", "phường", "thị trấn", "đặc khu");

    private static final Phrases GENERAL = Phrases.of(
            "ubnd",
            "ủy ban nhân dân",
            "hđnd",
            "hội đồng nhân dân",
            "chủ tịch ubnd",
            "chủ tịch ủy ban nhân dân",
            "thường trực hđnd",
            "thường trực hội đồng nhân dân");

    private final String level;
    private final String name;

    private HomeIssuer(String level, String name) {
        this.level = level;
        this.name = name;
    }

    /** The place that an issuer is of; empty where its name says none, as that of a ministry. */
    static Optional<HomeIssuer> of(String issuer) {
        var text = new SourceText(issuer);
        for (var at = 0; at < text.length(); at = text.endOfWord(at) + 1) {
            var end = LEVELS.skip(text, at);
            if (end > at) {
                return Optional.of(new HomeIssuer(text.between(at, end), text.between(end, text.length())));
            }
        }
        return Optional.empty();
    }

    /** The reference as this place means it. */
    LegalReference complete(LegalReference reference) {
        if (reference.symbol().isEmpty() || reference.isStandard()) {
            return reference;
        }
        return (reference.issuer().isPresent()
                        ? completed(
                                reference.issuer().get(),
                                Symbols.body(reference.symbol().get()))
                        : implied(Symbols.body(reference.symbol().get())))
                .map(issuer ->
                        LegalReference.builder().from(reference).issuer(issuer).build())
                .orElse(reference);
    }

    /** Tells whether the words name a body of another place than this. */
    boolean isFromElsewhere(LegalReference reference) {
        if (reference.symbol().isEmpty() || reference.issuer().isEmpty()) {
            return false;
        }
        var body = implied(Symbols.body(reference.symbol().get())).map(IssuerIdentity::of);
        var issuer = complete(reference).issuer().map(IssuerIdentity::of);
        return body.isPresent() && issuer.isPresent() && !body.get().agrees(issuer.get());
    }

    /** Tells whether {@code tỉnh} of {@code của tỉnh} stands at a place, and so this one where it is of that level. */
    boolean isMeantBy(SourceText words, int place) {
        return words.has(SourceText.fold(level), place);
    }

    /** {@code UBND tỉnh} of this province; a name that is whole, or of another level, stays as it is. */
    private Optional<String> completed(String issuer, String symbolBody) {
        var text = new SourceText(issuer);
        if (SourceText.fold(issuer).equals(SourceText.fold(level))) {
            return implied(symbolBody);
        }
        var body = GENERAL.skip(text, 0);
        if (isOfficeOfAProvince(text)) {
            return Optional.of(issuer + " " + level + name);
        }
        var rest = body == 0 ? "" : SourceText.fold(text.between(body, text.length()));
        return rest.equals(" " + SourceText.fold(level)) ? Optional.of(issuer + name) : Optional.empty();
    }

    /** {@code Sở Nội vụ} and no more: every province has one. */
    private boolean isOfficeOfAProvince(SourceText text) {
        var place = IssuerNames.endOfOffice(text, 0);
        return text.has("sở", place)
                && IssuerNames.endOfKind(text, place) == text.length()
                && (level.equalsIgnoreCase("tỉnh") || level.equalsIgnoreCase("thành phố"));
    }

    private Optional<String> implied(String body) {
        return body.equals("UBND") || body.equals("HĐND") ? Optional.of(body + " " + level + name) : Optional.empty();
    }
}
