package nl.handenindewijk.staff;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * A {@link CurrentWorker} as Spring Security knows it. Never stored in a session; see {@code signin.SessionSignIn}.
 *
 * @param worker who it is
 * @param username the name to sign in with
 * @param stamp sessions that began under another stamp are over
 * @param mustChangePassword whether this account may do nothing before it has a password of its own
 */
public record StaffPrincipal(CurrentWorker worker, String username, int stamp, boolean mustChangePassword)
        implements UserDetails {

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        if (mustChangePassword) {
            return List.of();
        }
        return worker.roles().stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
    }

    /** The same account after choosing a password. */
    public StaffPrincipal withOwnPassword() {
        return new StaffPrincipal(worker, username, stamp, false);
    }

    @Override
    public String getUsername() {
        return username;
    }

    /** Always empty; passwords are checked where the sign-in is. */
    @Override
    public String getPassword() {
        return "";
    }
}
