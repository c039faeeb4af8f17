package dev.studygraph.extract;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.catalogue.Kind;
import dev.studygraph.fact.Predicate;
import dev.studygraph.link.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads which things are of a kind: "Kind: A, B", "kind (A, B)", "kinds such as A", or bare names below the kind. */
final class MemberRule implements Rule {

    static final String NAME = "member";

    private static final Pattern OPENS = Pattern.compile(
            "(?i)\\s*(?:data\\s*)?(?:[:(/=\\u2192]|[-\\u2013]\\s|,?\\s*(?:such as|like|including|e\\.g\\.|for example)\\b)[\\s(:]*(?:the\\s+)?");
    private static final Pattern JOINT = Pattern.compile("(?i)[\\s,/()]*(?:(?:and|or|the|even)\\s+)*");

    private final Taxonomy taxonomy;

    MemberRule(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    @Override
    public List<Claim> read(Reading reading) {
        List<Claim> claims = new ArrayList<>(inside(reading));
        if (claims.isEmpty() && isListOfNames(reading)) {
            reading.context().topic().stream()
                    .filter(this::isKind)
                    .forEach(kind -> reading.things().forEach(thing -> member(claims, thing, kind, false)));
        }
        return List.copyOf(claims);
    }

    /** A name at the start of a line that stands below the name of its kind. */
    List<Claim> below(Reading reading) {
        List<Claim> claims = new ArrayList<>();
        for (CatalogueEntry thing : reading.firstNames()) {
            reading.context().above().stream()
                    .filter(kind -> taxonomy.isOneOf(thing, Set.of(kind.id())))
                    .forEach(kind -> member(claims, thing, kind, false));
        }
        return claims;
    }

    private List<Claim> inside(Reading reading) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i + 1 < reading.mentions().size(); i++) {
            Mention kind = reading.mentions().get(i);
            int start = reading.mentions().get(i + 1).start();
            String between = reading.text().substring(kind.end(), start);
            if (isKind(kind.entry()) && OPENS.matcher(between).matches()) {
                reading.list(start, JOINT).forEach(thing -> member(claims, thing, kind.entry(), true));
            }
        }
        return claims;
    }

    private static boolean isListOfNames(Reading reading) {
        return !reading.mentions().isEmpty()
                && reading.tokens().stream()
                        .allMatch(token -> token.isThing() || token.isMark() || token.is("and") || token.is("or"));
    }

    private boolean isKind(CatalogueEntry thing) {
        return thing.kind() != Kind.Service && thing.kind() != Kind.Framework && taxonomy.isCategory(thing);
    }

    private static void member(List<Claim> claims, CatalogueEntry thing, CatalogueEntry kind, boolean explicit) {
        if (!thing.equals(kind)) {
            claims.add(Claim.of(thing, Predicate.IS_A, kind, NAME).asExplicit(explicit));
        }
    }
}
