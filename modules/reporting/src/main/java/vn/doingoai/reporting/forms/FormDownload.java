package vn.doingoai.reporting.forms;

/**
 * A form as a file. Lives for one answer: nobody compares it.
 *
 * @param name plain ASCII
 */
@SuppressWarnings("ArrayRecordComponent")
public record FormDownload(String name, FormFormat format, byte[] content) {}
