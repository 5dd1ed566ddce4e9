package vn.doingoai.reporting.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import vn.doingoai.reporting.body.BodyDiff.Change;
import vn.doingoai.reporting.body.BodyDiff.Segment;

class BodyDiffTest {

    @Test
    void showsTheWordsThatChanged() {
        assertThat(BodyDiff.between(
                        List.of("Đoàn ra: 01 đoàn", "Không đổi"), List.of("Đoàn ra: 02 đoàn", "Không đổi", "Mới")))
                .containsExactly(
                        new Segment(Change.EQUAL, "Đoàn ra: "),
                        new Segment(Change.REMOVED, "01 "),
                        new Segment(Change.ADDED, "02 "),
                        new Segment(Change.EQUAL, "đoàn \nKhông đổi \n"),
                        new Segment(Change.ADDED, "Mới \n"));
    }

    @Test
    void showsNothingButEqualWordsForEqualTexts() {
        assertThat(BodyDiff.between(List.of("một hai"), List.of("một hai")))
                .containsExactly(new Segment(Change.EQUAL, "một hai \n"));
        assertThat(BodyDiff.between(List.of(), List.of())).isEmpty();
    }

    @Test
    void comparesTheLongestTextsInReasonableTime() {
        List<String> before = IntStream.range(0, 2_000)
                .mapToObj(line -> "cũ " + line + " từ".repeat(20))
                .collect(Collectors.toList());
        List<String> after = before.stream().map(line -> "mới" + line).collect(Collectors.toList());
        Collections.reverse(after);

        Assertions.assertTimeout(Duration.ofSeconds(10), () -> BodyDiff.between(before, after));
    }

    @Property(tries = 300)
    void holdsBothVersionsWhole(@ForAll("texts") List<String> before, @ForAll("texts") List<String> after) {
        List<Segment> segments = BodyDiff.between(before, after);

        assertThat(without(Change.ADDED, segments)).isEqualTo(text(before));
        assertThat(without(Change.REMOVED, segments)).isEqualTo(text(after));
    }

    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> words = Arbitraries.of("đoàn", "ra", "vào", "01", "02");
        return words.list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(line -> String.join(" ", line))
                .list()
                .ofMaxSize(4);
    }

    private static String without(Change change, List<Segment> segments) {
        return segments.stream()
                .filter(segment -> segment.change() != change)
                .map(Segment::text)
                .collect(Collectors.joining());
    }

    private static String text(List<String> lines) {
        return lines.stream().map(line -> line + " \n").collect(Collectors.joining());
    }
}
