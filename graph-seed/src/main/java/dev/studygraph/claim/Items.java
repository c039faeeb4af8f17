package dev.studygraph.claim;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.catalogue.Kind;
import dev.studygraph.language.Inflection;
import dev.studygraph.language.Phrase;
import dev.studygraph.language.Role;
import dev.studygraph.language.Token;
import dev.studygraph.language.VerbForm;
import dev.studygraph.language.WordSet;
import dev.studygraph.name.Mention;
import dev.studygraph.name.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a list in one line: the things that its items name. */
final class Items {

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern END_OF_NAME =
            Pattern.compile("\\s(?:[-\\u2013\\u2014=]|[\\u2190-\\u21ff]|->)\\s|:\\s|\\.\\s|;\\s");
    private static final int MOST_WORDS = 6;

    private Items() {}

    /**
     * An item of a list.
     *
     * @param ref what it names
     * @param denied whether "not" or "no" stands before it
     */
    record Item(Ref ref, boolean denied) {

        Item asSure() {
            return new Item(ref.asSure(), denied);
        }
    }

    /** The items of a list; none where it is a sentence. */
    static List<Item> of(Passage passage) {
        Matcher end = END_OF_NAME.matcher(passage.text());
        String list = end.find() && end.start() > 0 ? passage.text().substring(0, end.start()) : passage.text();
        if (end.reset(passage.text()).find()
                && end.start() > 0
                && (isKind(passage, list)
                        || plain(passage.part(list, passage.topic())).stream()
                                .noneMatch(item -> item.ref().isSure()))) {
            // "Metadata - A", "Own stores - A, B": the names stand behind.
            list = passage.text().substring(end.end());
        }
        List<String> inner = new ArrayList<>();
        Matcher brackets = BRACKETS.matcher(list);
        while (brackets.find()) {
            inner.add(brackets.group(1));
        }
        List<Item> items =
                new ArrayList<>(plain(passage.part(brackets.replaceAll(" ").strip(), passage.topic())));
        // "JDBC (A, B)", "Stores (A)": what the brackets name, where the words before name nothing surely.
        for (String more : inner) {
            List<Item> named = plain(passage.part(more, passage.topic())).stream()
                    .filter(item -> item.ref().isSure() && !item.ref().isOpen())
                    .toList();
            if (!named.isEmpty()
                    && items.stream()
                            .noneMatch(
                                    item -> !item.ref().isOpen() && item.ref().isSure())) {
                items.removeIf(item -> !item.ref().isSure());
                items.addAll(named);
            }
        }
        return items;
    }

    /** Whether words only name a kind of things, in the plural and with none of the catalogue in them. */
    private static boolean isKind(Passage passage, String words) {
        String last = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        String singular = Inflection.singular(last);
        return !singular.equals(last)
                && passage.lexicon().is(WordSet.CLASS_WORDS, singular)
                && passage.part(words, passage.topic()).mentions().stream()
                        .allMatch(mention -> mention.entry().categories().contains(CatalogueEntry.TERM));
    }

    private static List<Item> plain(Passage passage) {
        List<Item> items = new ArrayList<>();
        List<Token> piece = new ArrayList<>();
        boolean denied = false;
        for (Token token : passage.tokens()) {
            boolean part = !token.isName()
                    && (",/&+;".contains(token.text()) || passage.lexicon().is(WordSet.AND, token.lower()));
            if (part) {
                add(passage, piece, denied, items);
                piece.clear();
                denied = denied && token.lower().equals("or");
            } else if (!token.isName()
                    && (passage.lexicon().is(WordSet.NOT, token.lower())
                            || token.lower().equals("no"))) {
                denied = true;
            } else {
                piece.add(token);
            }
        }
        add(passage, piece, denied, items);
        return items;
    }

    private static void add(Passage passage, List<Token> given, boolean denied, List<Item> items) {
        List<Token> piece = new ArrayList<>(given);
        while (!piece.isEmpty() && !piece.getFirst().isName() && isLead(passage, piece.getFirst())) {
            piece.removeFirst();
        }
        while (!piece.isEmpty() && !piece.getLast().isWord()) {
            piece.removeLast();
        }
        int cut = cut(passage, piece);
        Optional<Ref> place = place(passage, piece, cut);
        if (place.isPresent()) {
            items.add(new Item(place.get(), denied));
            return;
        }
        piece = piece.subList(0, cut);
        if (piece.isEmpty() || piece.size() > MOST_WORDS || piece.stream().anyMatch(token -> isVerb(passage, token))) {
            return;
        }
        List<Token> names = piece.stream().filter(Token::isName).toList();
        Optional<Ref> ref = passage.find(new Phrase(piece, names, "", false));
        ref.or(() -> names.isEmpty() ? Optional.empty() : first(passage, names.getFirst()))
                .ifPresent(found -> items.add(new Item(found, denied)));
    }

    /** "Training data in A" is in A. */
    private static Optional<Ref> place(Passage passage, List<Token> piece, int cut) {
        if (cut + 1 >= piece.size()
                || passage.lexicon()
                        .preposition(piece.get(cut).lower())
                        .filter(Role.AT::equals)
                        .isEmpty()) {
            return Optional.empty();
        }
        List<Token> before = piece.subList(0, cut);
        List<Token> behind = piece.subList(cut + 1, piece.size());
        List<Token> names = behind.stream().filter(Token::isName).toList();
        boolean thing = before.stream().anyMatch(token -> token.isName() && isThing(passage, token));
        return thing || names.isEmpty()
                ? Optional.empty()
                : passage.find(new Phrase(behind, names, "", false)).filter(Ref::isSure);
    }

    private static boolean isThing(Passage passage, Token name) {
        Kind kind = passage.mentions().get(name.name()).entry().kind();
        return kind == Kind.Service || kind == Kind.Framework || kind == Kind.Feature;
    }

    private static Optional<Ref> first(Passage passage, Token name) {
        Mention mention = passage.mentions().get(name.name());
        return Optional.of(Ref.sure(mention.entry()));
    }

    /** Where a phrase ends that goes on with a preposition: "A for B" is A. */
    private static int cut(Passage passage, List<Token> piece) {
        for (int i = 1; i < piece.size(); i++) {
            Token token = piece.get(i);
            if (!token.isName()
                    && (passage.lexicon().preposition(token.lower()).isPresent()
                            || token.lower().equals("to")
                            || passage.lexicon().is(WordSet.SUBORDINATORS, token.lower())
                            || passage.lexicon().is(WordSet.CONDITIONS, token.lower())
                            || passage.lexicon().is(WordSet.RELATIVES, token.lower())
                            || passage.lexicon().is(WordSet.ASIDES, token.lower()))) {
                return i;
            }
        }
        return piece.size();
    }

    private static boolean isLead(Passage passage, Token token) {
        return !token.isWord()
                || passage.lexicon().is(WordSet.DETERMINERS, token.lower())
                || passage.lexicon().is(WordSet.EXAMPLES, token.lower())
                || passage.lexicon().is(WordSet.ADVERBS, token.lower())
                || passage.lexicon().preposition(token.lower()).isPresent()
                || token.lower().equals("to");
    }

    /** Whether a word can only be a verb here. */
    private static boolean isVerb(Passage passage, Token token) {
        if (token.isName()) {
            return false;
        }
        String word = token.lower();
        return passage.lexicon().is(WordSet.BE, word)
                || passage.lexicon().is(WordSet.MODALS, word)
                || passage.lexicon().is(WordSet.HAVE, word)
                || (passage.lexicon().is(WordSet.PEOPLE, word) && word.length() < 4)
                || (!token.isCapital()
                        && passage.lexicon()
                                .verb(word)
                                .filter(verb -> (verb.is(VerbForm.Kind.BASE) || verb.is(VerbForm.Kind.THIRD))
                                        && !passage.lexicon().is(WordSet.OFTEN_NOUNS, verb.lemma()))
                                .isPresent());
    }
}
