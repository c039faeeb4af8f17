package dev.studygraph.document;

import dev.studygraph.document.Line.Shape;
import dev.studygraph.note.Note;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads a note into its lines, in order, each knowing its heading and its parent. */
public final class NoteParser {

    // Twice as deep as bullets go, because the list and its item are a block each, and more for quotes between.
    private static final int MOST_NESTED = 3 * Layout.MOST_LEVELS;
    // Indented code is left out: in study notes an indented line is a child, not code. HTML is read as text.
    private static final Parser BLOCKS = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(MOST_NESTED)
            // In the order in which they are tried: an underlined heading before a rule, a rule before a list.
            .enabledBlockTypes(new LinkedHashSet<Class<? extends Block>>(List.of(
                    BlockQuote.class, Heading.class, FencedCodeBlock.class, ThematicBreak.class, ListBlock.class)))
            .build();
    private static final Pattern LEADING_MARKS = Pattern.compile(
            "[\\s>]*+(?:[-*+\\u2022\\u2023\\u25e6\\u25aa\\u00b7\\u2013]\\s+|\\d{1,3}[.)]\\s+)?(?:\\[[ xX]]\\s+)?");
    private static final Pattern HEADING_MARKS = Pattern.compile("^\\s*#{1,6}\\s+|(?<!\\s)\\s+#+\\s*$");
    private static final Pattern UNDERLINE = Pattern.compile("\\n(?:-+|=+)$");
    private static final Set<String> DRAWN =
            Set.of("text", "txt", "plain", "plaintext", "ascii", "diagram", "dot", "graphviz");
    private static final Set<String> DIAGRAMS = Set.of("mermaid", "mmd");
    private static final Pattern ARROW =
            Pattern.compile("->|=>|<-|>>|[\u2190-\u21ff\u2794-\u27bf\u27f5-\u27ff\u25bc\u25b6]");
    private static final Pattern CHECK_BOX = Pattern.compile("\\[[ xX]]\\s+.*", Pattern.DOTALL);
    private static final Pattern TABLE_RULE = Pattern.compile("[|:\\-\\s]+");

    private final List<String> source;
    private final Layout layout;
    private final Headings headings = new Headings();
    private final List<Line> lines = new ArrayList<>();

    private NoteParser(Note note) {
        String text = note.text().startsWith("\ufeff") ? note.text().substring(1) : note.text();
        source = Visible.lines(text);
        layout = Layout.of(text);
    }

    /** The lines of a note. */
    public static List<Line> parse(Note note) {
        NoteParser parser = new NoteParser(note);
        parser.children(BLOCKS.parse(parser.layout.text()), null);
        return List.copyOf(parser.lines);
    }

    private void children(Node container, @Nullable Line parent) {
        for (Node block = container.getFirstChild(); block != null; block = block.getNext()) {
            switch (block) {
                case Heading heading -> heading(heading);
                case ListItem item -> item(item, parent);
                case Paragraph paragraph -> paragraph(paragraph, parent);
                case BlockQuote quote -> quote(quote, parent);
                case ListBlock list -> children(list, parent);
                case FencedCodeBlock code -> drawing(code, parent);
                default -> {} // Rules state nothing.
            }
        }
    }

    /** A quotation; what stands in a callout is below its first line. */
    private void quote(BlockQuote quote, @Nullable Line parent) {
        int first = lines.size();
        children(quote, parent);
        if (first == lines.size() || !lines.get(first).raw().startsWith("[!")) {
            return;
        }
        Line callout = lines.get(first);
        for (int i = first + 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (Objects.equals(line.parent(), parent)) {
                lines.set(
                        i,
                        new Line(
                                line.number(),
                                line.endNumber(),
                                line.shape(),
                                line.raw(),
                                line.plain(),
                                callout,
                                line.heading()));
            }
        }
    }

    /** Code states nothing, but arrows between names in a block without a language are a drawing. */
    private void drawing(FencedCodeBlock code, @Nullable Line parent) {
        String language = code.getInfo() == null ? "" : code.getInfo().strip().toLowerCase(Locale.ROOT);
        List<SourceSpan> spans = code.getSourceSpans();
        boolean drawn = (language.isEmpty() || DRAWN.contains(language))
                && spans.stream().anyMatch(span -> ARROW.matcher(tidyText(span)).find());
        if (DIAGRAMS.contains(language) || drawn) {
            Shape shape = DIAGRAMS.contains(language) ? Shape.DIAGRAM : Shape.DRAWING;
            spans.stream()
                    .filter(span -> !tidyText(span).isBlank()
                            && !tidyText(span).strip().startsWith("```")
                            && !tidyText(span).strip().startsWith("~~~"))
                    .forEach(span -> add(lines(shape, List.of(span), parent, headings.current())));
        }
    }

    private void heading(Heading block) {
        Line line = add(lines(Shape.HEADING, span(block), null, headings.above(block.getLevel())));
        headings.enter(line, block.getLevel());
    }

    private void item(ListItem item, @Nullable Line parent) {
        Line line = parent;
        boolean first = true;
        for (Node block = item.getFirstChild(); block != null; block = block.getNext()) {
            switch (block) {
                case Paragraph paragraph -> {
                    Line text = add(
                            first
                                    ? bullet(paragraph, parent)
                                    : lines(Shape.TEXT, span(paragraph), line, headings.current()));
                    line = first ? text : line;
                }
                case ListBlock list -> children(list, line);
                case BlockQuote quote -> quote(quote, line);
                case FencedCodeBlock code -> drawing(code, line);
                default -> {} // Rules state nothing.
            }
            first = false;
        }
    }

    private List<Line> bullet(Paragraph paragraph, @Nullable Line parent) {
        boolean check = CHECK_BOX.matcher(tidyText(paragraph)).matches();
        return lines(check ? Shape.CHECK : Shape.BULLET, span(paragraph), parent, headings.current());
    }

    private void paragraph(Paragraph block, @Nullable Line parent) {
        List<SourceSpan> spans = block.getSourceSpans();
        if (spans.size() > 1
                && TABLE_RULE.matcher(tidyText(spans.get(1))).matches()
                && tidyText(spans.get(1)).contains("|")) {
            table(spans);
            return;
        }
        if (block.getParent() instanceof BlockQuote) {
            add(lines(Shape.QUOTE, spans, parent, headings.current()));
            return;
        }
        List<Line> text = lines(Shape.TEXT, spans, parent, headings.current());
        int level = Titles.level(text.getFirst(), follower(block));
        if (level == Titles.NONE) {
            add(text);
        } else {
            headings.enter(add(lines(Shape.TITLE, spans, null, headings.above(level))), level);
        }
    }

    private Titles.Follower follower(Paragraph block) {
        Node next = block.getNext();
        if (next instanceof ListBlock) {
            return Titles.Follower.LIST;
        }
        boolean textBelow = next instanceof Paragraph paragraph
                && layout.source(paragraph.getSourceSpans().getFirst().getLineIndex())
                        == layout.source(block.getSourceSpans().getLast().getLineIndex()) + 1;
        return textBelow ? Titles.Follower.TEXT_DIRECTLY_BELOW : Titles.Follower.OTHER;
    }

    private void table(List<SourceSpan> spans) {
        Line header = add(lines(Shape.HEADER, spans.subList(0, 1), null, headings.current()));
        for (SourceSpan row : spans.subList(2, spans.size())) {
            add(lines(Shape.ROW, List.of(row), header, headings.current()));
        }
    }

    private Line add(List<Line> pieces) {
        lines.addAll(pieces);
        return pieces.getFirst();
    }

    /** What stands in these lines of the note: one line, but where it is too long for one. */
    private List<Line> lines(Shape shape, List<SourceSpan> spans, @Nullable Line parent, @Nullable Line heading) {
        int first = layout.source(spans.getFirst().getLineIndex());
        if (shape == Shape.DRAWING) {
            // Where a drawing has a letter tells what it belongs to.
            String letters = source.get(first - 1).stripTrailing();
            return List.of(new Line(first, first, shape, letters, Markup.plain(letters), parent, heading));
        }
        int last = layout.source(spans.getLast().getLineIndex());
        StringBuilder raw = new StringBuilder(withoutMarks(shape, source.get(first - 1)));
        for (int i = first; i < last; i++) {
            raw.append('\n').append(Wrapping.unquoted(source.get(i).strip()));
        }
        List<Line> pieces = new ArrayList<>();
        int number = first;
        String text = raw.toString().strip();
        for (String piece :
                Pieces.of(shape == Shape.HEADING ? UNDERLINE.matcher(text).replaceFirst("") : text)) {
            String letters = piece.strip();
            int end = number + breaks(letters);
            String plain = Markup.plain(letters);
            pieces.add(
                    pieces.isEmpty()
                            ? new Line(number, end, shape, letters, plain, parent, heading)
                            : further(pieces.getFirst(), number, end, letters, plain));
            number += breaks(piece);
        }
        return pieces;
    }

    /** A further piece of a line: below a bullet or heading that it goes on with, or else beside it. */
    private static Line further(Line first, int number, int end, String letters, String plain) {
        return switch (first.shape()) {
            case TEXT, QUOTE, DRAWING, DIAGRAM ->
                new Line(number, end, first.shape(), letters, plain, first.parent(), first.heading());
            case BULLET, CHECK -> new Line(number, end, Shape.TEXT, letters, plain, first, first.heading());
            case HEADING, TITLE -> new Line(number, end, Shape.TEXT, letters, plain, null, first);
            case HEADER, ROW -> new Line(number, end, Shape.TEXT, letters, plain, null, first.heading());
        };
    }

    private static int breaks(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }

    private static String withoutMarks(Shape shape, String sourceLine) {
        if (shape == Shape.HEADING) {
            return HEADING_MARKS.matcher(sourceLine).replaceAll("");
        }
        Matcher marks = LEADING_MARKS.matcher(sourceLine);
        return shape != Shape.TITLE && marks.lookingAt() ? sourceLine.substring(marks.end()) : sourceLine.strip();
    }

    private static List<SourceSpan> span(Block block) {
        return block.getSourceSpans();
    }

    private String tidyText(Paragraph block) {
        return tidyText(block.getSourceSpans().getFirst());
    }

    private String tidyText(SourceSpan span) {
        return layout.text().substring(span.getInputIndex(), span.getInputIndex() + span.getLength());
    }
}
