package dev.studygraph.server.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dev.studygraph.server.LiveServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Notes change, on disk and by being dropped into the page, while somebody reads it. */
@ExtendWith(BrowserExtension.class)
class ChangeIT {

    /** Drops a file onto the page as a mouse does. */
    private static final String DROP = """
            ([name, text]) => {
              const files = new DataTransfer();
              files.items.add(new File([text], name));
              for (const type of ['dragenter', 'dragover', 'drop']) {
                document.getElementById('canvas').dispatchEvent(
                    new DragEvent(type, { dataTransfer: files, bubbles: true, cancelable: true }));
              }
            }
            """;

    @TempDir
    private static Path folder;

    private static Path notes;
    private static LiveServer server;

    @BeforeAll
    static void start() throws IOException {
        notes = Files.createDirectory(folder.resolve("notes"));
        Files.writeString(notes.resolve("athena.md"), "# Athena\n\n- Amazon Athena queries Amazon S3.\n");
        server = new LiveServer(folder.resolve("data"), notes);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void droppedNotesArePreviewedKeptAndFoundOnTheMap(Reader reader) {
        reader.open(server.api(), "?tab=index");
        drop(reader, "glue.md", "# Glue\n\n- AWS Glue reads from Amazon S3.\n");

        Locator sheet = reader.page().getByRole(AriaRole.DIALOG);
        assertThat(sheet.locator("h2")).hasText("What these notes would change");
        assertThat(sheet.locator(".changed-notes")).containsText("glue.md new");
        assertThat(sheet.locator(".change-gained .item")).containsText("AWS Glue reads from Amazon S3");
        assertThat(reader.onTheMap("node")).doesNotContain("AWS Glue");
        assertThat(notes.resolve("glue.md")).doesNotExist();

        sheet.getByText("Keep", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(sheet).not().isVisible();
        assertThat(reader.notice()).containsText("glue.md is new: 1 fact gained; 1 name gained.");
        reader.page().waitForCondition(() -> reader.onTheMap("node").contains("AWS Glue"));
        assertThat(reader.panel().locator(".index")).containsText("AWS Glue");
        assertThat(reader.link("Index")).hasAttribute("aria-current", "page");
        assertThat(notes.resolve("glue.md")).exists();
    }

    /** From the file to the page and back to the page that others have open: it stays text. */
    @Test
    void aHostileNoteIsTextFromEndToEnd(Reader reader) {
        String hostile = "<img src=x onerror=taken()><script>taken()</script> [b](javascript:taken()) \u202Eesrever";
        reader.page().addInitScript("window.taken = () => { document.title = 'taken'; }");
        reader.open(server.api(), "?tab=notes");
        drop(reader, "hostile (1) & co.md", "# " + hostile + "\n\n- " + hostile + " **Zorblax** writes to S3.\n");
        Locator sheet = reader.page().getByRole(AriaRole.DIALOG);
        sheet.getByText("Keep", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(reader.notice()).containsText("hostile (1) & co.md is new");
        reader.panel().locator("a[href*=hostile]").click();

        assertThat(reader.panel().locator(".note-text").first()).containsText("<img src=x onerror=taken()>");
        assertThat(reader.page().locator(":is(#panel, #notice, #details) :is(img, script, a[href^=javascript])"))
                .hasCount(0);
        assertThat(reader.page()).hasTitle("hostile (1) & co.md · Study Graph");
    }

    @Test
    void theKeyboardAloneChoosesFilesAndDiscardsThem(Reader reader) {
        reader.open(server.api(), "");
        FileChooser chooser = reader.page().waitForFileChooser(() -> {
            reader.page().getByText("Add notes").focus();
            reader.page().keyboard().press("Enter");
        });
        chooser.setFiles(new FilePayload[] {
            new FilePayload(
                    "athena.md", "text/markdown", "# Athena\n\n- Amazon Athena queries Redshift.\n".getBytes(UTF_8))
        });

        Locator sheet = reader.page().getByRole(AriaRole.DIALOG);
        assertThat(sheet.locator(".changed-notes")).containsText("replaces the note of this name");
        assertThat(sheet.getByText("Keep and replace")).isVisible();
        reader.page().keyboard().press("Escape");
        assertThat(sheet).not().isVisible();
        assertThat(notes.resolve("athena.md")).content().contains("queries Amazon S3");
    }

    @Test
    void whatIsNoNoteIsRefusedInWords(Reader reader) {
        reader.open(server.api(), "");
        drop(reader, "picture.png", "PNG");

        Locator sheet = reader.page().getByRole(AriaRole.DIALOG);
        assertThat(sheet.getByRole(AriaRole.ALERT))
                .hasText("picture.png: is no note; notes are .md, .markdown and .txt files.");
        sheet.getByText("Close").click();
        drop(reader, "large.md", "x".repeat(5 * 1024 * 1024 + 1));
        assertThat(sheet.getByRole(AriaRole.ALERT)).hasText("large.md: is larger than 5 MB; split it.");
    }

    @Test
    void aChangeOnDiskIsToldAndLeavesTheReaderInPlace(Reader reader) throws IOException {
        Files.writeString(notes.resolve("emr.md"), "# EMR\n\n- Amazon EMR reads from Amazon S3.\n");
        server.waitForChange(change -> change.at("/notes/0/path").asText().equals("emr.md"));
        reader.open(server.api(), "?node=amazon-s3&front=details");
        reader.page().waitForCondition(() -> reader.onTheMap("node").contains("Amazon EMR"));
        Object before = placeOf(reader, "amazon-s3");
        Files.writeString(
                notes.resolve("emr.md"),
                "# EMR\n\n\n- Amazon EMR writes to Amazon S3.\n- Amazon EMR writes to Redshift.\n");

        assertThat(reader.notice()).containsText("emr.md changed: 2 facts gained, 1 lost; 1 name gained.");
        reader.page().waitForCondition(() -> reader.onTheMap("node").contains("Amazon Redshift"));
        assertThat(placeOf(reader, "amazon-s3")).isEqualTo(before);
        assertThat(reader.details().locator("h2")).hasText("Amazon S3");
        assertThat(reader.page().url()).endsWith("?node=amazon-s3&front=details");

        reader.notice().getByText("Show").click();
        assertThat(reader.panel().locator(".change-lost .item")).containsText("Amazon EMR reads from Amazon S3");
        assertThat(reader.notice()).isEmpty();
        assertThat(reader.reload().notice()).isEmpty();
        reader.panel().locator(".change-gained .place").first().click();
        assertThat(reader.panel().locator(".note-line.here")).containsText("Amazon EMR writes to Amazon S3.");
    }

    @Test
    void notesThatCannotBeReadAreToldAndTheMapStays(Reader reader) throws IOException {
        reader.open(server.api(), "");
        Files.write(notes.resolve("broken.md"), new byte[] {(byte) 0xC3, 0x28});

        assertThat(reader.notice()).containsText("Your notes cannot be read now; the map shows them as they were.");
        assertThat(reader.notice()).containsText("broken.md");
        assertThat(reader.onTheMap("node")).contains("Amazon Athena");
        Files.delete(notes.resolve("broken.md"));
        assertThat(reader.notice()).containsText("Your notes are read anew: no fact changed.");
        reader.notice().getByLabel("Dismiss").click();
        assertThat(reader.notice()).isEmpty();
    }

    private static void drop(Reader reader, String name, String text) {
        reader.page().evaluate(DROP, new String[] {name, text});
    }

    private static Object placeOf(Reader reader, String id) {
        return reader.run(
                "return JSON.stringify(document.getElementById('canvas')._cyreg.cy.getElementById('%s').renderedPosition())"
                        .formatted(id));
    }
}
