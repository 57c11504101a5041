package nl.handenindewijk.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.multipart.MultipartResolver;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;

/** Files are looked for at the few addresses that take them; anywhere else a form with files is refused unread. */
@Configuration(proxyBeanMethods = false)
class Uploads {

    @Bean
    MultipartResolver multipartResolver() {
        return new StandardServletMultipartResolver() {
            @Override
            public boolean isMultipart(HttpServletRequest request) {
                return UploadGuard.isUpload(request) && super.isMultipart(request);
            }
        };
    }
}
