clausebook("p","#'root$$%0&#&sai%#$&$%%3");
