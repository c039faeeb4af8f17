package dev.studygraph.server.page;

import dev.studygraph.server.StudyGraphTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test of the page in Chromium: it takes a {@link Reader}, and an {@code Api} to tell the reader where to go. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@StudyGraphTest
@ExtendWith(BrowserExtension.class)
@interface BrowserTest {}
