package dev.studygraph.note;

/**
 * One study note as it stands on disk.
 *
 * @param path the path below its notes folder, with forward slashes, such as {@code streaming/kinesis.md}
 * @param text the whole text, decoded as UTF-8; lines are counted from 1 in it
 */
public record Note(String path, String text) {}
