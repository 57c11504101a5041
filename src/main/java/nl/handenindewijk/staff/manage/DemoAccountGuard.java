package nl.handenindewijk.staff.manage;

import nl.handenindewijk.shared.Surroundings;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Stops the start, before the first visitor can come in, of a real portal on a database with invented accounts, whose
 * passwords everybody can read. They are known by an e-mail address that cannot exist ({@code .example}, RFC 2606).
 */
@Component
class DemoAccountGuard implements SmartInitializingSingleton {

    private final JdbcClient database;

    DemoAccountGuard(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (Surroundings.areReal()) {
            refuseDemoAccounts();
        }
    }

    void refuseDemoAccounts() {
        int invented = database.sql("select count(*) from staff_worker where active and email like '%.example'")
                .query(Integer.class)
                .single();
        if (invented > 0) {
            throw new UnsafeAccounts(
                    "This database holds " + invented + " accounts of the demo, with passwords that everybody knows.",
                    "Start on a database of your own: set PORTAL_DB_URL. Never move the demo's database into production.");
        }
    }
}
