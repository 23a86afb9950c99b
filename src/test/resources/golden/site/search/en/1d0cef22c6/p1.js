clausebook("p1","within 10\nwithout 1%\nyear 1&");
