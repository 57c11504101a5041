package nl.handenindewijk.attachments.check;

/**
 * A file that may be kept.
 *
 * @param name safe on every system, with the extension of its kind
 * @param content not always the bytes that came in: images are made anew, documents packed anew
 */
public record CleanFile(FileKind kind, String name, byte[] content) {}
