package vn.doingoai.reporting.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoardSheetTest {

    @ParameterizedTest
    @CsvSource({"=1+1,true", "+84,true", "-5,true", "@SUM(A1),true", "UBND huyện Nga Sơn,false", "'',false"})
    void aNameThatASpreadsheetWouldCalculateIsMarkedAsText(String name, boolean marked) {
        assertThat(BoardSheet.looksLikeFormula(name)).isEqualTo(marked);
    }
}
