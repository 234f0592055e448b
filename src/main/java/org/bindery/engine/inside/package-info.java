/**
 * The one door to the inside of the engine: each class here leans on what the engine does
 * not offer in its public API, says why, and shows no more of it than Bindery needs. The
 * rest of the code uses these classes and the public API.
 */
package org.bindery.engine.inside;
