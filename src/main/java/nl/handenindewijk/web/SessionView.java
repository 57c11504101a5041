package nl.handenindewijk.web;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/** A stored session to read from. What is set in it is not kept. */
record SessionView(Session stored, ServletContext context, Runnable end) implements HttpSession {

    @Override
    public String getId() {
        return stored.getId();
    }

    @Override
    public @Nullable Object getAttribute(String name) {
        return stored.getAttribute(name);
    }

    @Override
    public Enumeration<String> getAttributeNames() {
        return Collections.enumeration(stored.getAttributeNames());
    }

    @Override
    public long getCreationTime() {
        return stored.getCreationTime().toEpochMilli();
    }

    @Override
    public long getLastAccessedTime() {
        return stored.getLastAccessedTime().toEpochMilli();
    }

    @Override
    public int getMaxInactiveInterval() {
        return (int) stored.getMaxInactiveInterval().toSeconds();
    }

    @Override
    public ServletContext getServletContext() {
        return context;
    }

    @Override
    public void invalidate() {
        end.run();
    }

    @Override
    public boolean isNew() {
        return false;
    }

    @Override
    public void setMaxInactiveInterval(int seconds) {}

    @Override
    public void setAttribute(String name, Object value) {}

    @Override
    public void removeAttribute(String name) {}
}
