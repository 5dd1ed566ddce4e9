package vn.doingoai.delegations.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.doingoai.delegations.DelegationContent;
import vn.doingoai.delegations.Leg;
import vn.doingoai.kernel.country.Countries;
import vn.doingoai.kernel.country.Country;
import vn.doingoai.kernel.country.CountryText;
import vn.doingoai.kernel.error.BusinessException;

/** "Đến nước": the countries of the itinerary in order, each with its place: "Lào (Champasak), Thái Lan". */
final class CountriesCell implements FormCell {

    @Override
    public String print(DelegationContent content) {
        return content.getLegs().stream()
                .map(CountriesCell::stop)
                .filter(stop -> !stop.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String stop(Leg leg) {
        String country = leg.getCountry();
        if (country == null) {
            return leg.getPlace();
        }
        return Countries.name(country) + (leg.getPlace().isEmpty() ? "" : " (" + leg.getPlace() + ")");
    }

    @Override
    public void read(String text, DelegationContent content) {
        List<Leg> before = new ArrayList<>(content.getLegs());
        List<Leg> legs =
                Countries.list(text).stream().map(part -> leg(part, before)).toList();
        content.getLegs().clear();
        content.getLegs().addAll(legs);
    }

    /** The stop that was there keeps its days. */
    private static Leg leg(CountryText part, List<Leg> before) {
        Country country = part.country();
        if (country == null) {
            throw new BusinessException("form-country", part.text());
        }
        Leg leg = before.stream()
                .filter(stop -> country.code().equals(stop.getCountry()))
                .findFirst()
                .orElseGet(Leg::new);
        before.remove(leg);
        leg.setCountry(country.code());
        leg.setPlace(part.place());
        return leg;
    }
}
