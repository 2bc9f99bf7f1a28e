/**
 * LibreOffice as a program: the only room that starts another one. In come files in a folder that
 * is there for one piece of work, and what to do with them; out come the files that it wrote. Never
 * here: any other room, and what the files are about.
 */
package nl.paraaf.office;
