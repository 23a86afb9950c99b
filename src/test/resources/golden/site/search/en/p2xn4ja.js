clausebook("p","#%20$$$)");
