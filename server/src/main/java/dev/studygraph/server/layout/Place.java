package dev.studygraph.server.layout;

import com.fasterxml.jackson.annotation.JsonFormat;

/** A place on the map, in pixels at full size: right and down. */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
public record Place(int x, int y) {}
