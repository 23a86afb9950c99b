/// How does the program become one zip that needs no Java of the computer?
package clausebook.bundle;
