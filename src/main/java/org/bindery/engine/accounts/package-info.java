/** Who has an account, what it may do, and what is written down of accounts. */
@NamedInterface("accounts")
package org.bindery.engine.accounts;

import org.springframework.modulith.NamedInterface;
