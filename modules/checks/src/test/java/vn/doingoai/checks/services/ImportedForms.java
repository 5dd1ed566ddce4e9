package vn.doingoai.checks.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.doingoai.documents.forms.FilledForm;
import vn.doingoai.documents.forms.FilledRow;
import vn.doingoai.documents.forms.FormPart;
import vn.doingoai.documents.forms.FormPreview;
import vn.doingoai.documents.forms.FormPreview.Outcome;
import vn.doingoai.documents.forms.FormRow;
import vn.doingoai.documents.forms.FormScope;
import vn.doingoai.documents.forms.FormSource;
import vn.doingoai.kernel.error.NotPermittedException;
import vn.doingoai.kernel.identity.CurrentCaller;

/** Filled forms on their way into the registers and back, so that tests can tell it. */
@ApplicationScoped
public class ImportedForms {

    @Inject
    @Any
    Instance<FormSource> sources;

    @Inject
    CurrentCaller caller;

    @Inject
    Entities entities;

    FormSource source(String code) {
        return sources.stream()
                .filter(source -> source.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    FormScope own(int year) {
        return new FormScope(year, caller.get().unit());
    }

    /** As many plausible items of form 02.A, each with another name. */
    static List<Map<String, String>> items(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> Map.ofEntries(
                        Map.entry("name", "Đoàn số " + number),
                        Map.entry("category", "Thăm và làm việc theo lời mời"),
                        Map.entry("leader", "Chủ tịch UBND huyện"),
                        Map.entry("memberCount", Integer.toString(1 + number % 12)),
                        Map.entry("countries", number % 2 == 0 ? "Lào" : "Hàn Quốc, Nhật Bản"),
                        Map.entry("partners", "Chính quyền tỉnh bạn; Công ty X"),
                        Map.entry("content", "Trao đổi, ký kết chương trình hợp tác giữa hai địa phương năm 2031"),
                        Map.entry("totalDays", "5"),
                        Map.entry("quarter", "quý " + (1 + number % 4)),
                        Map.entry(
                                "costs", "Ngân sách tỉnh: vé máy bay 1.234,5 triệu đồng; Đối tác mời: ăn, ở 500 USD")))
                .toList();
    }

    static FilledForm filled(String code, List<Map<String, String>> rows) {
        List<FilledRow> filled = IntStream.range(0, rows.size())
                .mapToObj(i -> new FilledRow(0, "Biểu", i + 8, rows.get(i), Map.of()))
                .toList();
        return new FilledForm("mau.xlsx", code, filled);
    }

    static FilledForm again(FormSource source, FormScope scope) {
        List<FormPart> parts = source.table(scope).parts();
        return filled(
                source.code(), parts.get(0).rows().stream().map(FormRow::cells).toList());
    }

    /** Thirty rows of which four are wrong: nothing is stored before they are mended, then all, and once only. */
    void goesInWhenItIsMendedAndOnlyOnce() {
        FormSource source = source("02A");
        List<Map<String, String>> rows = new ArrayList<>(items(30));
        rows.set(3, with(rows.get(3), "countries", "ASEAN"));
        rows.set(4, with(rows.get(4), "quarter", "quý III-IV"));
        rows.set(5, with(rows.get(5), "memberCount", "khoảng 10"));
        rows.set(6, with(rows.get(6), "name", ""));
        FormPreview preview = source.preview(own(2031), filled("02A", rows));
        assertThat(preview.count(Outcome.CREATE)).isEqualTo(26);
        assertThat(preview.count(Outcome.REFUSE)).isEqualTo(4);
        assertThat(preview.rows().get(3).problems().get(0).reason()).contains("ASEAN");
        assertThatThrownBy(() -> source.store(own(2031), filled("02A", rows)))
                .hasFieldOrPropertyWithValue("code", "form-rows-refused");
        assertThat(entities.rows("delegation")).isZero();

        FilledForm mended = filled("02A", items(30));
        assertThat(source.store(own(2031), mended).count(Outcome.CREATE)).isEqualTo(30);
        assertThat(entities.rows("delegation")).isEqualTo(30);
        assertThat(entities.rows("delegation_finding")).isPositive();
        assertThat(source.store(own(2031), mended).count(Outcome.SKIP)).isEqualTo(30);
        assertThat(source.preview(own(2031), again(source, own(2031))).count(Outcome.SKIP))
                .isEqualTo(30);
        assertThat(entities.rows("delegation")).isEqualTo(30);
    }

    /** One cell that says something else changes its column and nothing beside it. */
    void changesWhatSaysSomethingElse() {
        FormSource source = source("02A");
        List<Map<String, String>> rows = new ArrayList<>(items(2));
        source.store(own(2032), filled("02A", rows));
        rows.set(1, with(rows.get(1), "memberCount", "9"));
        FormPreview done = source.store(own(2032), filled("02A", rows));
        assertThat(done.rows()).extracting(FormPreview.Line::outcome).containsExactly(Outcome.SKIP, Outcome.CHANGE);
        assertThat(done.rows().get(1).changed()).containsExactly("memberCount");
        assertThat(source.table(own(2032)).parts().get(0).rows())
                .extracting(row -> row.text("memberCount"))
                .containsExactly("2", "9");
    }

    /** A unit neither reads nor writes another unit's form. */
    void staysWithTheUnit(UUID other) {
        FormSource source = source("02A");
        FormScope foreign = new FormScope(2031, other);
        assertThat(source.table(foreign).parts().get(0).rows()).isEmpty();
        assertThatThrownBy(() -> source.store(foreign, filled("02A", items(1))))
                .isInstanceOf(NotPermittedException.class);
    }

    private static Map<String, String> with(Map<String, String> row, String column, String text) {
        Map<String, String> changed = new HashMap<>(row);
        changed.put(column, text);
        return changed;
    }
}
