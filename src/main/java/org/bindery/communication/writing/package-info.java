/**
 * Makes words out of templates that know nothing but named placeholders: no beans, no
 * types, no calls, no other templates.
 */
package org.bindery.communication.writing;
