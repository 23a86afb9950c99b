clausebook("p1","under 1*\nwhoever 1#\nwithout 1%");
