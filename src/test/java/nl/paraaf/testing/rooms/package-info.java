/** Bad examples for the rules on rooms: each class here breaks one, and no program uses them. */
package nl.paraaf.testing.rooms;
