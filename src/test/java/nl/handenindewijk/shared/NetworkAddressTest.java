package nl.handenindewijk.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkAddressTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:",
        "2001:db8:1:2:ffff:0:0:1, 2001:db8:1:2:",
        "2001:db8::3, 2001:db8:0:0:",
        "2001:DB8::4:5:6:7, 2001:db8:0:0:",
        "2001:db8:1::, 2001:db8:1:0:",
        "fe80::1%eth0, fe80:0:0:0:",
        "::ffff:192.0.2.7, 192.0.2.7",
        "::1, 0:0:0:0:"
    })
    void countsAHouseholdOnce(String address, String counted) {
        assertThat(NetworkAddress.of(address)).isEqualTo(counted);
    }
}
