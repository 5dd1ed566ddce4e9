package vn.doingoai.checks.architecture.planted.documents;

import vn.doingoai.checks.architecture.planted.kernel.Anything;

/** The pure library is not pure. */
final class DocumentsThatUseTheKernel {
    final Anything above = new Anything();
}
