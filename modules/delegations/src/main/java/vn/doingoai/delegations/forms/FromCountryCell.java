package vn.doingoai.delegations.forms;

import java.util.List;
import vn.doingoai.delegations.DelegationContent;
import vn.doingoai.kernel.country.Countries;
import vn.doingoai.kernel.country.Country;
import vn.doingoai.kernel.country.CountryText;
import vn.doingoai.kernel.error.BusinessException;

/** "Đến từ nước": the one country that sends the delegation, or where the international organisation has its seat. */
final class FromCountryCell implements FormCell {

    @Override
    public String print(DelegationContent content) {
        String country = content.getDetails().getFromCountry();
        return country == null ? "" : Countries.name(country);
    }

    @Override
    public void read(String text, DelegationContent content) {
        List<CountryText> parts = Countries.list(text);
        if (parts.size() > 1) {
            throw new BusinessException("form-one-country", text);
        }
        String code = null;
        if (!parts.isEmpty()) {
            Country country = parts.get(0).country();
            if (country == null) {
                throw new BusinessException("form-country", parts.get(0).text());
            }
            code = country.code();
        }
        content.getDetails().setFromCountry(code);
    }
}
