package dev.studygraph.document;

import dev.studygraph.language.Normal;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Takes the markup out of a piece of a note, so that words can be matched. */
final class Markup {

    private static final Parser INLINES =
            Parser.builder().enabledBlockTypes(Set.of()).build();
    // Marks that open nothing, because the author broke them: "## **Apache Avro ****".
    private static final Pattern STRAY_MARKS = Pattern.compile(
            "\\*{2,}|__+|~\\[]\\([^)\\s]*\\)|(?<!\\S)\\*(?=\\S)|`|==(?=\\S)|(?<=\\S)==|\\[\\[|\\]\\]|^\\[!\\w+\\]");
    // What its author struck out, with the marks of HTML or with one or two tildes.
    private static final Pattern STRUCK = Pattern.compile(
            "~~[^~]{1,400}~~|(?<![~\\w])~(?=\\S)[^~\\n]{1,80}(?<=\\S)~(?![~\\w])|<(del|s|strike)>.{0,400}?</\\1>");
    private static final Pattern WIKI_LINK =
            Pattern.compile("!?\\[\\[([^\\]|#]{1,200})(?:#[^\\]|]{0,200})?(?:\\|([^\\]]{1,200}))?\\]\\]");
    private static final Pattern FORMULA_ARROW =
            Pattern.compile("\\$\\s*\\\\(?:to|rightarrow|longrightarrow|Rightarrow)\\s*\\$|\\\\(?:to|rightarrow)\\b");

    private Markup() {}

    /** The words of it in one line: emphasis, link targets, images and HTML tags gone, damaged letters mended. */
    static String plain(String raw) {
        StringBuilder words = new StringBuilder(raw.length());
        INLINES.parse(linked(STRUCK.matcher(raw).replaceAll(" "))).accept(new Words(words));
        return Normal.of(STRAY_MARKS.matcher(words.toString()).replaceAll(""));
    }

    /** A link of a wiki is its alias, or else the name of its note; an arrow of a formula is an arrow. */
    private static String linked(String raw) {
        String text = raw.contains("[[")
                ? WIKI_LINK
                        .matcher(raw)
                        .replaceAll(
                                link -> Matcher.quoteReplacement(link.group(2) == null ? link.group(1) : link.group(2)))
                : raw;
        return text.indexOf('\\') < 0 ? text : FORMULA_ARROW.matcher(text).replaceAll("\u2192");
    }

    private static final class Words extends AbstractVisitor {

        private final StringBuilder words;

        private Words(StringBuilder words) {
            this.words = words;
        }

        @Override
        public void visit(Text text) {
            words.append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            words.append(code.getLiteral());
        }

        @Override
        public void visit(Image image) {
            // The text of an image is a file name more often than a statement.
        }

        @Override
        public void visit(HtmlInline tag) {
            if (tag.getLiteral().startsWith("<br")) {
                words.append(' ');
            }
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            words.append(' ');
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            words.append(' ');
        }
    }
}
