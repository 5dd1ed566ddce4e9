package vn.doingoai.reporting.publication;

/** What a publication keeps of a report. Lives for one transaction: nobody compares it. */
@SuppressWarnings("ArrayRecordComponent")
record Printed(String content, String figures, String annexes, byte[] pdf) {}
