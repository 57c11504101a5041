package nl.handenindewijk.shared.crypto;

import nl.handenindewijk.shared.Surroundings;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Stops the start before the database is touched when there are no keys, or keys that a person made up: the keys of the
 * demo and the tests are readable words, and those of a real installation come out of a random generator. Only where
 * the embedded database of demo and tests is on the class path are such keys good enough, and no setting changes that.
 */
@Component
class KeyGuard implements BeanFactoryPostProcessor {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        var keys = Binder.get(beans.getBean(Environment.class)).bind("portal.crypto", CryptoProperties.class);
        if (!keys.isBound()) {
            throw new UnsafeKeys("No encryption keys were given.");
        }
        if (Surroundings.areReal()) {
            refuseReadable(keys.get());
        }
    }

    static void refuseReadable(CryptoProperties keys) {
        keys.keys().values().forEach(KeyGuard::refuseReadable);
        refuseReadable(keys.indexKey());
        if (keys.keys().containsValue(keys.indexKey())) {
            throw new UnsafeKeys("The index key is also used as an encryption key.");
        }
    }

    /** 32 random bytes are all printable once in 10^13 times. */
    private static void refuseReadable(String key) {
        for (byte one : CryptoProperties.decode(key)) {
            if (one < 0x20 || one > 0x7e) {
                return;
            }
        }
        throw new UnsafeKeys("An encryption key was made up by a person or comes from an example.");
    }
}
