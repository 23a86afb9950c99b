clausebook("n2","c	An unnamed council	An unnamed council");
