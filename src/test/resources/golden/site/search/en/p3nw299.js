clausebook("p","#)promis$.$'#'root$$%0&#&sai%#$&$%%3");
