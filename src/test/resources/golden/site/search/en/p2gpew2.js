clausebook("p","");
