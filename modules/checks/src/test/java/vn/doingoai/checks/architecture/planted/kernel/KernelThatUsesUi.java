package vn.doingoai.checks.architecture.planted.kernel;

import vn.doingoai.checks.architecture.planted.ui.UiThatUsesASlice;

/** The lowest room looks up. */
final class KernelThatUsesUi {
    final UiThatUsesASlice above = new UiThatUsesASlice();
}
