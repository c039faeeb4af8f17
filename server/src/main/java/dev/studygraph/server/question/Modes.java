package dev.studygraph.server.question;

import dev.studygraph.language.WordSet;
import dev.studygraph.server.question.QuestionText.Word;
import dev.studygraph.server.route.English;
import dev.studygraph.server.route.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The ways of working that a question asks for, such as "near real time".
 *
 * @param spans where it names one
 */
record Modes(List<Span> spans) {

    private static final int BEFORE = 3;

    static Modes of(QuestionText question, Vocabulary vocabulary) {
        List<Word> words = question.words();
        List<Token> tokens =
                words.stream().map(word -> new Token(word.key(), word.text())).toList();
        List<Span> spans = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            English.Named mode = vocabulary.english().modeNamedAt(tokens, at);
            if (mode == null) {
                at++;
            } else {
                int start = words.get(at).start();
                int end = words.get(at + mode.length() - 1).end();
                spans.add(new Span(mode.name(), start, end, isRuledOut(question.text(), start, end, vocabulary)));
                at += mode.length();
            }
        }
        return new Modes(List.copyOf(spans));
    }

    /** "No batch", "not in batches", "batch is too slow". */
    private static boolean isRuledOut(String question, int start, int end, Vocabulary vocabulary) {
        Asking asking = vocabulary.asking();
        List<String> before = words(question.substring(0, start).replaceFirst("^.*[,;:.?!]", ""));
        boolean denied = before.subList(Math.max(0, before.size() - BEFORE), before.size()).stream()
                .anyMatch(asking.denying()::contains);
        List<String> after = words(question.substring(end));
        boolean is = !after.isEmpty() && vocabulary.lexicon().is(WordSet.BE, after.getFirst());
        boolean out = is && Asking.starts(String.join(" ", after.subList(1, after.size())), asking.ruledOut());
        return denied || out;
    }

    private static List<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Those that are no part of a longer name. */
    Modes outside(List<Mention> mentions) {
        return new Modes(spans.stream()
                .filter(span -> mentions.stream()
                        .noneMatch(mention -> mention.start() <= span.start()
                                && span.end() <= mention.end()
                                && mention.end() - mention.start() > span.end() - span.start()))
                .toList());
    }

    /** The names of what is asked for. */
    List<String> asked() {
        return spans.stream()
                .filter(span -> !span.ruledOut())
                .map(Span::name)
                .distinct()
                .toList();
    }

    /** The names of what is ruled out. */
    List<String> ruledOut() {
        return spans.stream().filter(Span::ruledOut).map(Span::name).distinct().toList();
    }

    /** Whether a mention is nothing but the name of a way of working. */
    boolean covers(Mention mention) {
        return spans.stream().anyMatch(span -> span.start() <= mention.start() && mention.end() <= span.end());
    }

    /** Where one is named. */
    record Span(String name, int start, int end, boolean ruledOut) {}
}
