clausebook("n1","c	Anytown	Anytown	ATC\nc	Brookham	Brookham");
